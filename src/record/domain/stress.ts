import { battleTime, DAY, isoLabel } from '@/base/core/battleTime'
import { createRandom } from '@/base/core/random'
import type { BattleRecord, Fix, Segment, Timed, Trackable } from '@/record/model/record'
import type { Unit } from '@/record/schema/forces'
import { BATTLEFIELD_HALF } from '@/record/schema/lists'
import type { Sortie } from '@/record/schema/sorties'
import { MARK, type Stress } from './stressIds'

/** Distance that copies keep from the edge of the ground, and that they walk from their starting point, metres. */
const EDGE = 2_000
const WALK = 4_000
/** Time between a copy's changes of course; it never rests. */
const LEG = DAY
/** Sorties within this time of the target at the moment count as in the air, seconds. */
const ALOFT = 1_800
/**
 * How long copies of sorties stay over a place, and how long before the moment at most they arrived there, seconds.
 */
const STAY = 2_100
const STAGGER = 600

/**
 * The record with copies of its tracks and sorties added, so that the given number of tokens moves at any time and
 * the given number of aircraft is in the air around the time `around`. Copies are not history: their ids contain
 * MARK, and the page says so. Pure; deterministic.
 */
export function stressRecord(record: BattleRecord, { tokens, aircraft }: Stress, around: number): BattleRecord {
  const copies = Math.max(tokens - record.tracks.length, 0)
  const flying = record.sorties.reduce(
    (sum, s) => sum + (s.from - ALOFT <= around && around <= s.until + ALOFT ? countOf(s.item) : 0),
    0,
  )
  const sorties = sortieCopies(record, Math.max(aircraft - flying, 0), around)
  if (record.tracks.length === 0 || (copies === 0 && sorties.length === 0)) return record
  const tracks = Array.from({ length: copies }, (_, i) => copyTrack(record, i))
  return {
    ...record,
    tracks: [...record.tracks, ...tracks],
    units: new Map([...record.units, ...tracks.map(({ unit }) => [unit.id, unit] as const)]),
    sorties: [...record.sorties, ...sorties].sort((a, b) => a.from - b.from),
  }
}

const countOf = (sortie: Sortie) => sortie.flights.reduce((sum, f) => sum + f.count, 0)

/** Copies are made in generations of the whole order of battle, so that a copy's superior is a copy too. */
function copyTrack(record: BattleRecord, index: number): Trackable {
  const generation = Math.floor(index / record.tracks.length) + 1
  const { unit, segments } = record.tracks[index % record.tracks.length]!
  const copy: Unit = {
    ...unit,
    id: `${unit.id}${MARK}${generation}`,
    parent: unit.parent && `${unit.parent}${MARK}${generation}`,
  }
  return { unit: copy, segments: [walk(record, segments, index)] }
}

/** A walk from start to end without a rest, on an irregular line around one spot. */
function walk(record: BattleRecord, segments: readonly Segment[], index: number): Segment {
  const random = createRandom(1939 + index)
  const reach = BATTLEFIELD_HALF - EDGE - WALK
  const middle = { x: (random() * 2 - 1) * reach, z: (random() * 2 - 1) * reach }
  const pattern = segments[0]![0]!
  const fixes: Fix[] = []
  for (let t: number = record.start; t < record.end + LEG; t += LEG) {
    const at = battleTime(Math.min(t, record.end))
    fixes.push({
      ...pattern,
      t: at,
      depart: at,
      x: middle.x + (random() * 2 - 1) * WALK,
      z: middle.z + (random() * 2 - 1) * WALK,
      posture: 'march',
      note: '',
    })
  }
  return fixes
}

/**
 * Copies of the sorties in turn, shifted to the moment, until `count` more aircraft are in the air; the last is cut
 * to fit.
 */
function sortieCopies(record: BattleRecord, count: number, around: number): Timed<Sortie>[] {
  const copies: Timed<Sortie>[] = []
  const pool = record.sorties.filter(({ item }) => countOf(item) >= 3)
  if (pool.length === 0) return copies
  const random = createRandom(22_06)
  for (let left = count, i = 0; left > 0; i++) {
    const { item } = pool[i % pool.length]!
    const flights = item.flights.flatMap((flight) => {
      const taken = Math.min(flight.count, left)
      left -= taken
      // Fighters stay together over one place, so that every copy is in the air at the moment; a stream would be only
      // partly there.
      return taken > 0 ? [{ ...flight, count: taken, role: 'fighter' as const }] : []
    })
    // Roughly over the target at the moment, in whole minutes, as in the record.
    const t = battleTime(Math.round((around - random() * STAGGER) / 60) * 60)
    const at = battleTime(Math.min(Math.max(t, record.start), record.end))
    const copy = {
      ...item,
      id: `${item.id}${MARK}${i}`,
      t: isoLabel(at),
      flights,
      losses: [],
      overTargetMin: STAY / 60,
    }
    copies.push({ item: copy, from: at, until: battleTime(at + STAY) })
  }
  return copies
}
