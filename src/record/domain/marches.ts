import { msg } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import type { Arm } from '@/record/schema/forces'
import { marchingSpeed } from './positionError'

/** A leg shorter than this says little about a march, metres. */
const MIN_LEG_M = 5000
/** Faster than this a unit of foot or horse was on lorries, metres per hour. */
const ON_FOOT_MAX = 8000

/** Arms whose march time is given, with the word for how they went, in English for `tr`. */
export const MARCHING = [
  { arm: 'infantry', word: msg('on foot'), onFoot: true },
  { arm: 'cavalry', word: msg('on horseback'), onFoot: true },
  { arm: 'motor-rifle', word: msg('on lorries'), onFoot: false },
  { arm: 'armour', word: msg('in tanks'), onFoot: false },
] as const satisfies readonly { arm: Arm; word: string; onFoot: boolean }[]

/** The fastest march of an arm between two recorded places. */
export interface RecordedMarch {
  readonly unit: string
  readonly lengthM: number
  readonly seconds: number
}

export interface MarchSpeed {
  readonly arm: Arm
  readonly word: string
  /** Rule of thumb for roadless steppe, metres per second. */
  readonly ruleMps: number
  /** Null when the record has no such leg. Hours and places of most legs are approximate. */
  readonly recorded: RecordedMarch | null
}

/** Speeds of a march by arm: a rule of thumb, and the fastest leg of at least 5 km that the record has. */
export function marchSpeeds(record: Pick<BattleRecord, 'tracks'>): MarchSpeed[] {
  return MARCHING.map(({ arm, word, onFoot }) => {
    let recorded: RecordedMarch | null = null
    for (const { unit, segments } of record.tracks) {
      if (unit.arm !== arm) continue
      for (const fixes of segments)
        for (let i = 1; i < fixes.length; i++) {
          const [a, b] = [fixes[i - 1]!, fixes[i]!]
          const lengthM = Math.hypot(b.x - a.x, b.z - a.z)
          const seconds = b.t - a.depart
          if (lengthM < MIN_LEG_M || seconds <= 0 || (onFoot && (lengthM / seconds) * 3600 > ON_FOOT_MAX)) continue
          if (!recorded || lengthM / seconds > recorded.lengthM / recorded.seconds)
            recorded = { unit: unit.id, lengthM, seconds }
        }
    }
    return { arm, word, ruleMps: marchingSpeed(arm), recorded }
  })
}

/** The route of a unit around battle time `t`, local metres: the unbroken part of its track that holds `t`, else the nearest. */
export function routeOf({ tracks }: Pick<BattleRecord, 'tracks'>, id: string, t: number): Float64Array | null {
  const track = tracks.find(({ unit }) => unit.id === id)
  let best: Float64Array | null = null
  let least = Infinity
  for (const fixes of track?.segments ?? []) {
    const [first, last] = [fixes[0]!, fixes[fixes.length - 1]!]
    const away = t < first.t ? first.t - t : t > last.t ? t - last.t : 0
    const moved = fixes.filter((f, i) => i === 0 || f.x !== fixes[i - 1]!.x || f.z !== fixes[i - 1]!.z)
    if (away >= least || moved.length < 2) continue
    least = away
    best = Float64Array.from(moved.flatMap(({ x, z }) => [x, z]))
  }
  return best
}
