import type { Grades } from '@/record/schema/common'
import type { Feature } from '@/record/schema/features'

/** Both grades of a trace: that it was there, and where it is drawn. */
export const gradesOfTrace = (item: Feature): Grades => ({
  fact: item.fact?.confidence ?? item.confidence,
  place: item.confidence,
})
