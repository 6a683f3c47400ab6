import { distance, toLonLat } from '../../src/base/geo/frame'
import { lineOfSight, sightGround } from '../../src/ground/sight/lineOfSight'
import { section, sectionCsv } from '../../src/ground/sight/section'
import { viewshed } from '../../src/ground/sight/viewshed'
import { readArguments, requireGround } from './arguments'
import { readGroundFromDisk } from './readGround'

/** Eye height of a standing person, metres. */
const EYE = { fallback: 1.7, min: 0, max: 10_000 }

const degrees = (x: number, z: number) => toLonLat(x, z).map((n) => Number(n.toFixed(6)))
const round = (n: number, digits: number) => Number(n.toFixed(digits))

/** The text each command prints; the usage line names its arguments. */
export const COMMANDS = {
  sight: {
    usage: 'npm run -s sight -- LON,LAT LON,LAT [--eye M] [--target M]',
    run(args: readonly string[]): string {
      const { points, metres } = readArguments(args, 2, { eye: EYE, target: { ...EYE, fallback: 0 } })
      const { ground, reconstructedAt } = readGroundFromDisk()
      requireGround(ground, points)
      const [a, b] = points as [(typeof points)[0], (typeof points)[0]]
      const { visible, distanceM, crest } = lineOfSight(
        sightGround(ground),
        a.x,
        a.z,
        metres.eye,
        b.x,
        b.z,
        metres.target,
      )
      const obstacle =
        visible || !crest
          ? null
          : {
              lonLat: degrees(crest.x, crest.z),
              alongM: round(crest.alongM, 1),
              heightM: round(crest.heightM, 2),
              aboveLineM: round(crest.aboveM, 2),
              reliefDrawnShare: round(reconstructedAt(crest.x, crest.z), 2),
            }
      return JSON.stringify({ visible, distanceM: round(distanceM, 1), obstacle }, null, 2)
    },
  },
  viewshed: {
    usage: 'npm run -s viewshed -- LON,LAT [--eye M] [--range M] [--target M]',
    run(args: readonly string[]): string {
      const { points, metres } = readArguments(args, 1, {
        eye: EYE,
        range: { fallback: 10_000, min: 100, max: 40_000 },
        target: { ...EYE, fallback: 0 },
      })
      const { ground, reconstructedAt } = readGroundFromDisk()
      requireGround(ground, points)
      const { x, z } = points[0]!
      const shed = viewshed(
        ground,
        { x, z, eyeM: metres.eye },
        { rangeM: metres.range, targetM: metres.target, stepM: ground.battlefield.spacing },
        reconstructedAt,
      )
      const areaKm2 = (Math.PI * metres.range ** 2) / 1e6
      return JSON.stringify(
        {
          rangeM: metres.range,
          eyeM: metres.eye,
          targetM: metres.target,
          stepM: ground.battlefield.spacing,
          seenShare: round(shed.seenShare, 4),
          hiddenShare: round(1 - shed.seenShare, 4),
          seenKm2: round(shed.seenShare * areaKm2, 1),
          reliefDrawnShare: round(shed.drawnShare, 4),
          leavesOut: 'plants, smoke, mist, darkness, and how small a person looks at a distance',
        },
        null,
        2,
      )
    },
  },
  section: {
    usage: 'npm run -s section -- LON,LAT LON,LAT [--step M]',
    run(args: readonly string[]): string {
      const { points, metres } = readArguments(args, 2, { step: { fallback: 32, min: 1, max: 10_000 } })
      const { ground } = readGroundFromDisk()
      requireGround(ground, points)
      const [a, b] = points as [(typeof points)[0], (typeof points)[0]]
      // Two identical points have no section.
      if (distance(a.x, a.z, b.x, b.z) === 0) return sectionCsv([])
      return sectionCsv(section(ground, Float64Array.of(a.x, a.z, b.x, b.z), metres.step))
    },
  },
} as const

export type CommandName = keyof typeof COMMANDS
