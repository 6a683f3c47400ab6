import type { BattleRecord, Fix, Trackable } from '@/record/model/record'
import type { Clear, Site } from './site'

/** Between two guns of a line, and half a gun's length, metres: schematic. */
const APART = 30
const REACH = 3
const COUNTED = /\b(gun|howitzer)s?\b/i

/** How many guns a source counts in an artillery unit; 0 where none does. */
export function gunsCounted({ unit }: Trackable): number {
  if (unit.arm !== 'artillery') return 0
  return unit.equipment.reduce((sum, { type, count }) => sum + (COUNTED.test(type) ? count : 0), 0)
}

/**
 * The guns of every artillery unit whose guns a source counts, in line where the unit has its position, while it
 * stands there. Units without a count have none: how many there were is not known. Spacing and line are schematic.
 */
export function gunSites({ tracks }: Pick<BattleRecord, 'tracks'>, clear: Clear): Site[] {
  return tracks.flatMap((track) => {
    const count = gunsCounted(track)
    return count === 0 ? [] : standsOf(track).flatMap((stand) => lineOf(track, stand, count, clear))
  })
}

interface Stand {
  readonly fix: Fix
  readonly heading: number
  readonly from: number
  readonly until: number
}

/** The stretches of time for which a unit stays in a gun position, with the way it faces: that of its last move. */
function standsOf({ segments, unit }: Trackable): Stand[] {
  // Before any move they face the river: the Soviet batteries east, the Japanese ones west.
  const facing = unit.side === 'su' || unit.side === 'mn' ? Math.PI / 2 : -Math.PI / 2
  return segments.flatMap((segment) => {
    const stands: Stand[] = []
    for (const [i, fix] of segment.entries()) {
      if (fix.posture !== 'artillery') continue
      const next = segment[i + 1]
      const stays = next !== undefined && next.x === fix.x && next.z === fix.z
      const until = stays ? next.t : fix.depart
      const last = stands.at(-1)
      if (last && last.until === fix.t && last.fix.x === fix.x && last.fix.z === fix.z)
        stands[stands.length - 1] = { ...last, until }
      else if (until > fix.t) stands.push({ fix, heading: facing, from: fix.t, until })
    }
    return stands
  })
}

function lineOf({ unit }: Trackable, { fix, heading, from, until }: Stand, count: number, clear: Clear): Site[] {
  const across = heading + Math.PI / 2
  return Array.from({ length: count }, (_, i) => {
    // Two lines, the second behind the first, so that a regiment is not a kilometre wide.
    const along = (Math.floor(i / 2) - (Math.ceil(count / 2) - 1) / 2) * APART
    const behind = (i % 2) * APART
    return {
      kind: 'unit' as const,
      id: unit.id,
      model: 'gun' as const,
      x: fix.x + Math.sin(across) * along - Math.sin(heading) * behind,
      z: fix.z - Math.cos(across) * along + Math.cos(heading) * behind,
      heading,
      from,
      until,
      grades: fix.confidence,
      reach: REACH,
    }
  }).filter(({ x, z }) => clear(x, z, REACH))
}
