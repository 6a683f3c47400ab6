import type { Citation } from '@/record/schema/common'
import { useBattle } from '@/state/session/battleContext'
import { openSheetAt } from '@/state/session/sheets'
import styles from './SourceLinks.module.css'

/**
 * The title of one source as a link to its full reference, with the page or section: within the link, since a comma
 * after a link of several lines would begin a line of its own.
 */
export function SourceLink({ source: { id, loc } }: { source: Citation }) {
  const { record, session } = useBattle()
  const source = record.sources.get(id)
  return (
    <button type="button" className="kg-word" data-source={id} onClick={() => openSheetAt(session, 'sources', id)}>
      <cite lang={source?.language}>{source?.title ?? id}</cite>
      {loc && <span lang="en">{`, ${loc}`}</span>}
    </button>
  )
}

/** Sources one beside another, for small print; each links to its reference. */
export function SourceLinks({ sources }: { sources: readonly Citation[] }) {
  return (
    <span className={styles.links}>
      {sources.map((source, i) => (
        <span key={`${source.id}${i}`}>
          <SourceLink source={source} />
        </span>
      ))}
    </span>
  )
}
