import { useMemo } from 'react'
import { markedEvents } from '@/actions/events'
import type { Timed } from '@/domain/record'
import type { BattleEvent } from '@/schema/events'
import { useBattle } from '@/state/battleContext'
import { activityOf } from '@/timeline/activity'
import { histogramOf, type Histogram } from './histogram'
import { nightsOf, type Span } from './scale'

/** What both tracks draw, reckoned once for a record. */
export interface TimelineMarks {
  readonly nights: readonly Span[]
  readonly events: readonly Timed<BattleEvent>[]
  readonly histogram: Histogram
}

export function useTimelineMarks(): TimelineMarks {
  const { record } = useBattle()
  return useMemo(
    () => ({
      nights: nightsOf({ start: record.start, end: record.end }),
      events: markedEvents(record),
      histogram: histogramOf(activityOf(record)),
    }),
    [record],
  )
}
