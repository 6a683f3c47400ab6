import { useMemo } from 'react'
import type { Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'
import { activityOf } from '@/record/time/activity'
import { markedEvents } from '@/state/actions/events'
import { useBattle } from '@/state/session/battleContext'
import { histogramOf, type Histogram } from './histogram'
import { nightsOf, type Span } from './scale'

/** What both tracks draw, computed once per record. */
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
