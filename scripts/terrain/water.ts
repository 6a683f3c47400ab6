import type { Inputs } from './inputs'

/** Rivers and lakes as the viewer draws them; local metres, levels above datum. */
export function describeWater(inputs: Inputs): string {
  const drawn = [
    [inputs.mainCourse, inputs.mainRecord],
    [inputs.streamCourse, inputs.streamRecord],
  ] as const
  const rivers = drawn.map(([{ id, points }, { names }]) => ({
    id,
    names,
    points: points.map((p) => [Math.round(p.x), Math.round(p.z), p.level, Math.round(p.width * 10) / 10]),
  }))
  const lakes = inputs.lakes.map(({ id, level, ring }) => ({
    id,
    levelM: level,
    ring: ring.x.map((x, i) => [Math.round(x), Math.round(ring.z[i]!)]),
  }))
  return (
    JSON.stringify({
      $comment:
        'Drawn by scripts/terrain/bake.ts: do not edit. Points are [x, z, water level, width] in local metres, downstream; levels fall at every point. Meanders are reconstructed.',
      schemaVersion: 1,
      rivers,
      lakes,
    }) + '\n'
  )
}
