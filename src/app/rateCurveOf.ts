import type { BattleRecord } from '@/record/model/record'
import { activityOf } from '@/record/time/activity'
import { elasticCurve, type RateCurve } from '@/record/time/rateCurve'

/** Elastic time of a record: slow where it tells much, quick where it tells little. */
export const rateCurveOf = (record: BattleRecord): RateCurve =>
  elasticCurve(activityOf(record), record.start, record.end)
