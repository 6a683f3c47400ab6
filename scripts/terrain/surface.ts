import { clamp, smoothstep } from '../../src/base/core/math'
import { fillGrid, gridAt, makeGrid, type Grid } from './base'
import { BATTLEFIELD, type Battlefield } from './battlefield'
import { measureNearness } from './channel'
import { shareEvery } from './dem/fuse'
import type { Inputs } from './inputs'
import { waterShare } from './lakes'
import { fbm } from './noise'
import { floorAt, layFloor } from './valley'

export const SURFACE_POSTS = 1025

function toByte(share: number): number {
  return Math.round(clamp(share, 0, 1) * 255)
}

/** Difference of the baked ground from the measured relief, averaged over about 500 m, metres. */
function departure(battlefield: Battlefield): Grid {
  const rough = fillGrid(makeGrid(513, 128), (x, z) =>
    Math.abs(gridAt(battlefield.ground, x, z) - gridAt(battlefield.measured, x, z)),
  )
  const { posts, values } = rough
  for (let pass = 0; pass < 6; pass++) {
    const old = values.slice()
    for (let at = posts + 1; at < values.length - posts - 1; at++) {
      values[at] = (2 * old[at]! + old[at - 1]! + old[at + 1]! + old[at - posts]! + old[at + posts]!) / 6
    }
  }
  return rough
}

/** Vegetation and surface of the battlefield: RGBA as described in the sidecar. */
export function paintSurface(inputs: Inputs, battlefield: Battlefield): Uint8Array {
  const grid = makeGrid(SURFACE_POSTS, 64)
  const out = new Uint8Array(SURFACE_POSTS * SURFACE_POSTS * 4)
  const changed = departure(battlefield)
  const share = battlefield.cover && shareEvery(battlefield.cover, BATTLEFIELD.posts, 2)
  const stream = measureNearness(grid, [inputs.streamCourse], 600)
  const river = measureNearness(grid, [inputs.mainCourse], 900)
  const { meadow } = inputs
  fillGrid(grid, (x, z, index) => {
    const { level, side } = floorAt(battlefield.floor, x, z)
    const rise = gridAt(battlefield.ground, x, z) - level
    const ragged = fbm(x, z, 1500, 4, 0.55, 601)
    const width = side > 0 ? meadow.eastWidthM : meadow.westWidthM
    const low = 1 - smoothstep(meadow.wetToM, meadow.dryFromM, rise + 1.5 * ragged)
    const within = 1 - smoothstep(width - 700, width + 500, Math.abs(side) + 650 * ragged)
    const patchy = 0.72 + 0.28 * fbm(x, z, 420, 3, 0.5, 611)
    const byRiver = 1 - smoothstep(120, 700, river.distance[index]! + 220 * ragged)
    const byStream = 1 - smoothstep(40, meadow.holstenWidthM * 2, stream.distance[index]! + 90 * ragged)
    let shore = 0
    for (const lake of inputs.lakes) if (lake.small) shore = Math.max(shore, 0.7 * waterShare([lake], x, z, 420))
    const { sand } = inputs.dunes.at(x, z)
    const open = waterShare(inputs.lakes, x, z, 50)
    const wet = Math.max(low * within * patchy, 0.9 * byRiver * low, 0.75 * byStream, shore)
    const at = index * 4
    out[at] = toByte(wet * (1 - open))
    out[at + 1] = toByte(sand * (1 - 0.8 * wet) * (0.8 + 0.2 * fbm(x, z, 350, 2, 0.5, 621)))
    out[at + 2] = toByte(open)
    const held = share ? share[index]! : 0
    out[at + 3] = toByte(Math.max(smoothstep(2, 16, gridAt(changed, x, z)), 0.85 * sand * (1 - held)))
    return 0
  })
  return out
}

/** The same four channels for the region, coarser. */
export function paintRegionSurface(
  inputs: Inputs,
  posts: number,
  spacing: number,
  measuredTo: (x: number, z: number) => boolean,
): Uint8Array {
  const grid = makeGrid(posts, spacing)
  const out = new Uint8Array(posts * posts * 4)
  const floor = layFloor(inputs.main, posts, spacing)
  fillGrid(grid, (x, z, index) => {
    const { side } = floorAt(floor, x, z)
    const ragged = fbm(x, z, 3500, 3, 0.5, 631)
    const width = side > 0 ? inputs.meadow.eastWidthM : inputs.meadow.westWidthM
    const open = waterShare(inputs.lakes, x, z, 450)
    const near = Math.max(0, Math.abs(side) - width + 800 * ragged)
    const at = index * 4
    out[at] = toByte((1 - smoothstep(0, 1500, near)) * 0.85 * (1 - open))
    out[at + 1] = toByte(inputs.dunes.at(x, z).sand)
    out[at + 2] = toByte(open)
    out[at + 3] = measuredTo(x, z) ? toByte(0.5 * (1 - smoothstep(1000, 3500, Math.abs(side)))) : 255
    return 0
  })
  return out
}
