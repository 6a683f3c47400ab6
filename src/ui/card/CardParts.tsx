import type { ReactNode } from 'react'
import { tr } from '@/base/i18n/i18n'
import { gradesOf, sameCitations } from '@/record/domain/grades'
import type { Citation, Confidence, GradedCitations, Grades, Names, Side } from '@/record/schema/common'
import { useRunAction } from '@/state/actions/useActions'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn, otherNames } from '@/state/words/names'
import { CONFIDENCE_WORDS } from '@/state/words/words'
import { ConfidenceMark } from '../marks/ConfidenceMark'
import { Icon } from '../marks/Icon'
import { SourceLink, SourceLinks } from '../sources/SourceLinks'
import styles from './Card.module.css'

/**
 * Names in the chosen language and in the side's own script, with a close button; and with fly-to buttons unless it has
 * no place on the map.
 */
export function CardHead({
  names,
  side,
  placed = true,
  children,
}: {
  names: Names
  side: Side | null
  placed?: boolean
  children?: ReactNode
}) {
  const language = useSession((s) => s.language)
  const title = nameIn(names, language)
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <h2 lang={title.lang}>{title.text}</h2>
        {otherNames(names, side, language).map(({ lang, text }) => (
          <p key={lang} lang={lang}>
            {text}
          </p>
        ))}
      </div>
      {children && <div className={styles.line}>{children}</div>}
      <CardButtons unit={side !== null} placed={placed} />
    </header>
  )
}

/** Buttons: fly there, stand there; for a unit, follow it; and for everything, cite it. */
function CardButtons({ unit, placed }: { unit: boolean; placed: boolean }) {
  const run = useRunAction()
  const follow = useSession((s) => s.follow)
  const isUnit = useSession((s) => s.selection?.kind === 'unit')
  const canLook = useSession(
    (s) => s.mode === 'explore' && (s.selection?.kind === 'unit' || s.selection?.kind === 'place'),
  )
  const exploring = useSession((s) => s.mode === 'explore')
  return (
    <div className={styles.go}>
      {placed && (
        <button
          type="button"
          className="kg-button kg-outlined"
          data-tip={tr('Fly to (Enter)')}
          onClick={() => run('fly')}
        >
          <Icon name="fly" size={18} /> {tr('Fly to')}
        </button>
      )}
      {placed && unit && isUnit && (
        <button
          type="button"
          className="kg-button kg-outlined"
          aria-pressed={follow}
          data-tip={tr('Follow it with the camera (Shift + F)')}
          onClick={() => run('follow')}
        >
          <Icon name="follow" size={18} /> {tr('Follow')}
        </button>
      )}
      {placed && (
        <button
          type="button"
          className="kg-button kg-outlined"
          data-tip={tr('See it at eye level (Shift + V)')}
          onClick={() => run('stand')}
        >
          <Icon name="stand" size={18} /> {tr('Stand here')}
        </button>
      )}
      {canLook && (
        <button
          type="button"
          className="kg-button kg-outlined"
          data-tip={tr('What could be seen from here (1)')}
          onClick={() => run('viewshed')}
        >
          <Icon name="see" size={18} /> {tr('What it sees')}
        </button>
      )}
      {exploring && (
        <button
          type="button"
          className="kg-button kg-outlined"
          data-tip={tr('Cite this card (\\)')}
          onClick={() => run('sheet-cite')}
        >
          <Icon name="cite" size={18} /> {tr('Cite')}
        </button>
      )}
    </div>
  )
}

/** Less often needed rows, collapsed at first. */
export function Fold({ word, children }: { word: string; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>{word}</summary>
      <dl className={styles.rows}>{children}</dl>
    </details>
  )
}

export function Row({ term, hidden = false, children }: { term: string; hidden?: boolean; children: ReactNode }) {
  return (
    <div className={styles.row} style={hidden ? { display: 'none' } : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function ConfidenceRow({ confidence }: { confidence: Confidence }) {
  const { word, meaning } = CONFIDENCE_WORDS[confidence]
  return (
    <Row term={tr('Confidence')}>
      <span className={styles.mark}>
        <ConfidenceMark confidence={confidence} /> {tr(word)}
      </span>
      <small>{tr(meaning)}</small>
    </Row>
  )
}

/** Confidence of the fact and of the place, each with its sources; one row where they are the same. */
export function GradesRows({ confidence, sources }: { confidence: Confidence | Grades; sources: GradedCitations }) {
  const { fact, place } = gradesOf(confidence)
  if (fact === place && sameCitations(sources))
    return (
      <>
        <ConfidenceRow confidence={fact} />
        <SourcesRow sources={sources.fact} />
      </>
    )
  return (
    <>
      <GradeRow term={tr('What and when')} confidence={fact} sources={sources.fact} />
      <GradeRow term={tr('Where drawn')} confidence={place} sources={sources.place} />
    </>
  )
}

function GradeRow({
  term,
  confidence,
  sources,
}: {
  term: string
  confidence: Confidence
  sources: readonly Citation[]
}) {
  const { word, meaning } = CONFIDENCE_WORDS[confidence]
  return (
    <Row term={term}>
      <span className={styles.mark} data-tip={tr(meaning)}>
        <ConfidenceMark confidence={confidence} /> {tr(word)}
      </span>
      <small>
        <SourceNames sources={sources} />
      </small>
    </Row>
  )
}

/** Titles of the sources, one after another, for small print. */
export const SourceNames = SourceLinks

/** Each citation as a link to the full reference of its source, with the page or section. */
export function SourcesRow({ sources }: { sources: readonly Citation[] }) {
  const { record } = useBattle()
  return (
    <Row term={tr(sources.length > 1 ? 'Sources' : 'Source')}>
      <ul className={styles.sources}>
        {sources.map((citation, i) => {
          const source = record.sources.get(citation.id)
          return (
            <li key={`${citation.id}${i}`}>
              <SourceLink source={citation} />
              {source?.custom.memory && !/memory/i.test(source.title) && (
                <small> {tr('from memory of the literature')}</small>
              )}
            </li>
          )
        })}
      </ul>
    </Row>
  )
}
