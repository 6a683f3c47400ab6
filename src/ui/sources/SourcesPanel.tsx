import { useEffect, useMemo, useRef, useState } from 'react'
import { sourceLine } from '@/record/domain/sourceLine'
import type { Source } from '@/record/schema/sources'
import { restsOn, type Resting } from '@/record/text/restsOn'
import { useBattle, useSession } from '@/state/session/battleContext'
import { openSheetAt } from '@/state/session/sheets'
import { sentence } from '@/state/words/words'
import styles from './SourcesPanel.module.css'

interface Reference {
  readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[]
  readonly URL?: string
  readonly source?: string
}

/** The authors, as the reference gives them. */
function authorsOf(source: Source): string {
  const { author = [] } = source as unknown as Reference
  return author.map((a) => a.literal ?? [a.given, a.family].filter(Boolean).join(' ')).join(', ')
}

/** Every source cited in the record: its reference, where it can be read, and what rests on it. */
export function SourcesPanel() {
  const { record } = useBattle()
  const asked = useSession((s) => s.sheetAt)
  const [open, setOpen] = useState(asked)
  const [last, setLast] = useState(asked)
  if (asked !== last) {
    setLast(asked)
    setOpen(asked)
  }
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => void box.current?.querySelector('details[open]')?.scrollIntoView({ block: 'start' }), [last])
  return (
    <div ref={box} className={styles.sources}>
      {[...record.sources.values()].map((source) => (
        <details key={source.id} open={source.id === open} data-source-entry={source.id}>
          <summary
            onClick={(event) => {
              event.preventDefault()
              setOpen(source.id === open ? null : source.id)
            }}
          >
            <cite lang={source.language}>{source.title}</cite>
            <small lang={source.language}>{authorsOf(source)}</small>
          </summary>
          {source.id === open && <Body source={source} />}
        </details>
      ))}
    </div>
  )
}

function Body({ source }: { source: Source }) {
  const { record, session } = useBattle()
  const { URL, source: archive } = source as unknown as Reference
  const line = sourceLine(source)
  const resting = useMemo(() => restsOn(record, source.id), [record, source.id])
  const headings = [...new Set(resting.map((r) => r.heading))]
  const go = ({ choice, id }: Resting) =>
    choice ? session.actions.selectFromSheet(choice) : openSheetAt(session, 'numbers', id)
  return (
    <div className={styles.body}>
      <p lang={line.language}>{line.text}</p>
      {URL ? (
        <p>
          Read it at{' '}
          <a href={URL} target="_blank" rel="noopener noreferrer">
            {URL.replace(/^https?:\/\//, '')}
          </a>
        </p>
      ) : (
        <p>{archive ? `Read at: ${archive}` : 'No online copy is known.'}</p>
      )}
      <p>
        {sentence(source.custom.perspective)} account. Consulted: {source.custom.seen}
        {source.custom.memory && ' Partly from memory of the literature.'}
      </p>
      <small>Licence: {source.custom.licence}</small>
      {resting.length === 0 && <p>Nothing on the map rests on it.</p>}
      {headings.map((heading) => (
        <details key={heading}>
          <summary>
            {heading} that rest on it: {resting.filter((r) => r.heading === heading).length}
          </summary>
          <ul>
            {resting
              .filter((r) => r.heading === heading)
              .map((r) => (
                <li key={r.id}>
                  <button type="button" className="kg-word" onClick={() => go(r)}>
                    {r.name}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
