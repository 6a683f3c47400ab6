import { titleOf } from '@/presentation/stage/sourceTitle'
import type { Citation } from '@/record/schema/common'
import { useBattle } from '@/state/session/battleContext'

/** `[Goldman; Novikov]`: the sources of a statement, small. */
export function Cited({ sources }: { sources: readonly Citation[] }) {
  const { record } = useBattle()
  return <small>[{sources.map((c) => titleOf(record, c)).join('; ')}]</small>
}
