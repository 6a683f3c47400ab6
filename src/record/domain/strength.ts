import { parseBattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import type { Strength, Unit } from '@/record/schema/forces'
import { rangeText } from './claimText'
import { counted, isCounted } from './counted'

/** A strength with its battle time; `min` and `max` are equal where a single number is given. */
export interface StrengthPoint {
  readonly t: number
  readonly min: number
  readonly max: number
  readonly item: Strength
}

/** The strengths of one kind, in order of time. */
export interface StrengthSeries {
  readonly of: string
  readonly points: readonly StrengthPoint[]
  /** The maximum of the series. */
  readonly peak: number
}

/** A unit's strengths grouped by what they count, longest series first. */
export function strengthSeries({ strengths }: Pick<Unit, 'strengths'>): StrengthSeries[] {
  const kinds = [...new Set(strengths.map((s) => s.of))]
  return kinds
    .map((of): StrengthSeries => {
      const points = strengths
        .filter((s) => s.of === of)
        .map((item): StrengthPoint => {
          const [min, max] = typeof item.count === 'number' ? [item.count, item.count] : item.count
          return { t: parseBattleTime(item.t)!, min, max, item }
        })
        .sort((a, b) => a.t - b.t)
      return { of, points, peak: Math.max(...points.map((p) => p.max)) }
    })
    .sort((a, b) => b.points.length - a.points.length)
}

/** Index of the last strength at or before `t`, or -1: values are not interpolated, the last stated one holds. */
export function strengthIndexAt({ points }: StrengthSeries, t: number): number {
  let index = -1
  for (let i = 0; i < points.length && points[i]!.t <= t; i++) index = i
  return index
}

/** Whether a bar can be drawn: it needs a series of two values or more as a scale. */
export function hasBar(series: StrengthSeries | undefined): series is StrengthSeries {
  return series !== undefined && series.points.length > 1 && series.peak > 0
}

/** `809 men`, `31–60 tanks` */
export function strengthWords({ min, max, item }: StrengthPoint): string {
  const figure = rangeText(min, max)
  return isCounted(item.of) ? counted(item.of, figure, max) : tr('{figure} {of}', { figure, of: item.of })
}
