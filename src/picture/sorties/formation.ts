import type { Sortie } from '@/record/schema/sorties'
import { AIRCRAFT } from './aircraft'
import { seededUnit } from './seeded'

export type Flight = Sortie['flights'][number]

/** What a group of aircraft does over the target; `duel` is a fighter without bombers to guard. */
export type Task = 'bomb' | 'escort' | 'duel' | 'strafe' | 'observe'

/** A group that flies one path: a squadron of nine, or a vic of three where aircraft fight individually. */
export interface GroupPlace {
  readonly size: number
  /** Metres to the right of the line of approach. */
  readonly lateral: number
  /** Seconds after the first group. */
  readonly delay: number
  /** Seconds over the target, for tasks that stay there. */
  readonly stay: number
  /** Metres above the sortie's altitude. */
  readonly up: number
}

/** Maximum half width of the stream, metres: the strike of 20 August went in on a wide front. */
const HALF_FRONT = 10_000
const SQUADRON_FRONT = 600
const VIC_FRONT = 260
/**
 * Longest stay of one group, seconds: limited by fuel and ammunition. A longer fight is continued by later groups.
 */
const LONGEST_STAY: Readonly<Record<Task, number>> = { bomb: 0, escort: 0, duel: 2_100, strafe: 480, observe: 3_600 }

/**
 * Splits a flight into groups. The first is on the line and on time; the others alternate right and left of it and
 * follow within `overTargetSeconds`. No source gives this order: it is schematic.
 */
export function splitFlight(flight: Flight, task: Task, overTargetSeconds: number, seed: number): GroupPlace[] {
  const single = task === 'duel' || task === 'strafe'
  const size = single ? 3 : 9
  const groups = Math.ceil(flight.count / size)
  const pairs = Math.max(1, Math.floor(groups / 2))
  const front = single ? VIC_FRONT : SQUADRON_FRONT
  const half = Math.min(HALF_FRONT, pairs * front)
  // A short fight begins with all groups present; a stream takes the time the record gives it, less the last group's
  // pass.
  const together = single ? Math.min(90, overTargetSeconds / 4) : 0
  const stream = Math.max(together, overTargetSeconds - Math.max(60, LONGEST_STAY[task]))
  const base = task === 'escort' ? 450 : 0
  return Array.from({ length: groups }, (_, i) => {
    const rank = Math.ceil(i / 2) * (i % 2 === 1 ? 1 : -1)
    const late = groups > 1 ? (i / (groups - 1)) * stream : 0
    const jitter = i === 0 || i === groups - 1 ? 0 : (seededUnit(seed, i) - 0.5) * (stream / groups)
    const delay = Math.max(0, late + jitter)
    return {
      size: Math.min(size, flight.count - i * size),
      lateral: (rank / pairs) * half,
      delay,
      stay: LONGEST_STAY[task] === 0 ? 0 : Math.max(60, Math.min(LONGEST_STAY[task], overTargetSeconds - delay)),
      up: base + (i % 4) * (single ? 35 : 70),
    }
  })
}

/** Offset of each aircraft from its leader, metres right, back and up: vics of three, three vics to a squadron. */
export function formationOffsets(flight: Flight, size: number): Float32Array {
  const gap = AIRCRAFT[flight.type].wingspanM * 1.5 + 8
  const offsets = new Float32Array(size * 3)
  for (let i = 0; i < size; i++) {
    const vic = sideAndRank(Math.floor(i / 3))
    const place = sideAndRank(i % 3)
    offsets[i * 3] = (vic.side * 2.4 + place.side) * gap
    offsets[i * 3 + 1] = (vic.rank * 2 + place.rank) * gap
    offsets[i * 3 + 2] = vic.rank * 6 + place.rank * 2
  }
  return offsets
}

/** Position within a vic: leader, right, left. */
function sideAndRank(i: number): { side: number; rank: number } {
  return { side: i === 0 ? 0 : i === 1 ? 1 : -1, rank: i === 0 ? 0 : 1 }
}
