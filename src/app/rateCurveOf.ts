import type { BattleRecord } from '@/record/model/record'
import { activityOf } from '@/record/time/activity'
import { elasticCurve, type RateCurve } from '@/record/time/rateCurve'

/** Rate curve of a record: slow where much happened, fast where little did. */
export const rateCurveOf = (record: BattleRecord): RateCurve =>
  elasticCurve(activityOf(record), record.start, record.end)
