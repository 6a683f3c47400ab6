import type { BattleRecord } from '@/record/model/record'
import { activityOf } from '@/record/time/activity'
import { elasticPace, type Pace } from '@/record/time/pace'

/** Elastic time of a record: slow where it tells much, quick where it tells little. */
export const paceOf = (record: BattleRecord): Pace => elasticPace(activityOf(record), record.start, record.end)
