import { Fragment } from 'react'
import { titleOf } from '@/presentation/stage/sourceTitle'
import type { Citation } from '@/record/schema/common'
import { useBattle } from '@/state/session/battleContext'

/** `[Goldman; Novikov]`: the sources of a statement, small. */
export function Cited({ sources }: { sources: readonly Citation[] }) {
  const { record } = useBattle()
  return (
    <small>
      [
      {sources.map((citation, i) => (
        <Fragment key={i}>
          {i > 0 && '; '}
          <cite lang={record.sources.get(citation.id)?.language}>{titleOf(record, citation)}</cite>
        </Fragment>
      ))}
      ]
    </small>
  )
}
