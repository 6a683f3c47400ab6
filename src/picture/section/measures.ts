import { DEGREES } from '@/base/core/math'
import { bearing } from '@/base/geo/frame'
import { flatRingArea } from '@/base/geo/measure'
import type { FlatLine } from '@/base/geo/polyline'
import { tr } from '@/base/i18n/i18n'
import type { Stretch } from '@/ground/sight/measure'
import { marchSpeeds, type RecordedMarch } from '@/record/domain/marches'
import type { BattleRecord } from '@/record/model/record'

/** Bearing from the first to the last point of a path: radians clockwise from grid north, and whole degrees, 0 to 359. */
export function endToEnd(path: FlatLine): { readonly angle: number; readonly degrees: number } {
  const last = path.length - 2
  const angle = bearing(path[0]!, path[1]!, path[last]!, path[last + 1]!)
  return { angle, degrees: ((Math.round(angle / DEGREES) % 360) + 360) % 360 }
}

/** Area within a path whose last point is joined to its first, square kilometres; null for fewer than three points. */
export function enclosedKm2(path: FlatLine): number | null {
  return path.length < 6 ? null : flatRingArea(path) / 1e6
}

/** Total length of stretches, metres. */
export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { fromM, toM }) => sum + toM - fromM, 0)
}

/** How long the march of an arm along a path takes. */
export interface MarchTime {
  readonly arm: string
  readonly word: string
  readonly ruleKmh: number
  readonly ruleSeconds: number
  /** At the fastest march of the record; null where it has none of this arm. */
  readonly recorded: { readonly march: RecordedMarch; readonly seconds: number } | null
}

/** March times over `lengthM` metres: by a rule of thumb, and at the record's fastest. */
export function marchTimes(record: Pick<BattleRecord, 'tracks'>, lengthM: number): MarchTime[] {
  return marchSpeeds(record).map(({ arm, word, ruleMps, recorded }) => ({
    arm,
    word,
    ruleKmh: Number((ruleMps * 3.6).toFixed(1)),
    ruleSeconds: lengthM / ruleMps,
    recorded: recorded && { march: recorded, seconds: (lengthM * recorded.seconds) / recorded.lengthM },
  }))
}

/** `2 h 05 min` */
export function durationWords(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return tr('{n} min', { n: minutes })
  return tr('{hours} h {minutes} min', {
    hours: Math.floor(minutes / 60),
    minutes: String(minutes % 60).padStart(2, '0'),
  })
}
