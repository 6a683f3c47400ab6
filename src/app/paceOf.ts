import type { BattleRecord } from '@/domain/record'
import { activityOf } from '@/timeline/activity'
import { elasticPace, type Pace } from '@/timeline/pace'

/** Elastic time of a record: slow where it tells much, quick where it tells little. */
export const paceOf = (record: BattleRecord): Pace => elasticPace(activityOf(record), record.start, record.end)
