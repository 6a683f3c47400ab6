import { Fragment, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { dayLabel } from '@/base/core/battleTime'
import { msg, tr } from '@/base/i18n/i18n'
import { dateText } from '@/record/domain/claimText'
import { shortTimeWords } from '@/record/domain/eventTime'
import { definitionOf } from '@/record/kinds/kinds'
import type { FindKind } from '@/record/search/search'
import { useActionContext } from '@/state/actions/useActions'
import { useSession } from '@/state/session/battleContext'
import { nameIn, otherNames } from '@/state/words/names'
import { SIDE_WORDS } from '@/state/words/words'
import { Icon } from '../marks/Icon'
import { goToFound } from './goToFound'
import styles from './SearchPanel.module.css'
import { useAnswers, type Found } from './useAnswers'

/** Headings of answers that are not a kind of the record. */
const OTHER_HEADINGS = { date: msg('Date'), number: msg('Numbers'), step: msg('What the chapters say') } as const

const headingOf = (kind: FindKind | 'date'): string =>
  tr(kind === 'date' || kind === 'number' || kind === 'step' ? OTHER_HEADINGS[kind] : definitionOf(kind).words.many)

/**
 * Finds names in four scripts, dates, people, numbers and questions; arrow keys choose, Enter goes there, Escape
 * closes.
 */
export function SearchPanel() {
  const context = useActionContext()
  const language = useSession((s) => s.language)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const groups = useAnswers(query)
  const flat = groups.flatMap((g) => g.items)
  useEffect(() => void input.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, groups])
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of an input method, such as the Enter that confirms a Japanese conversion. Safari reports only the key code.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const last = flat.length - 1
    const to = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(at + 8, last),
      PageUp: Math.max(at - 8, 0),
    }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      setAt(Math.max(to, 0))
    } else if (event.key === 'Enter' && flat[at]) {
      event.preventDefault()
      goToFound(context, flat[at])
    }
  }
  const optionId = (i: number) => `find-${i}`
  return (
    <div className={styles.search}>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={tr('Find names, dates, people, numbers, or ask a question, in any language')}
          aria-expanded={flat.length > 0}
          aria-controls="find-list"
          aria-autocomplete="list"
          aria-activedescendant={flat[at] ? optionId(at) : undefined}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={tr('Fui, 25 August, Жуков, tanks lost…')}
          value={query}
          onChange={(e) => {
            setQuery(e.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id="find-list" className={styles.list} role="listbox" aria-label={tr('Found')} tabIndex={-1}>
        {groups.map(({ kind, items }) => (
          <Fragment key={kind}>
            <div className={styles.kind} role="presentation">
              {headingOf(kind)}
            </div>
            {items.map((item) => {
              const i = flat.indexOf(item)
              return (
                <div
                  key={`${item.id}${item.title}`}
                  id={optionId(i)}
                  className={styles.option}
                  role="option"
                  aria-selected={i === at}
                  onClick={() => goToFound(context, item)}
                  onPointerMove={() => setAt(i)}
                >
                  {namesOf(item)}
                  <small>{moreWords(item)}</small>
                </div>
              )
            })}
          </Fragment>
        ))}
      </div>
      <p className={flat.length === 0 ? styles.none : 'kg-hidden'} role="status">
        {flat.length > 0
          ? tr('{n, plural, one {# found} other {# found}}', { n: flat.length })
          : query.trim() === ''
            ? tr(
                'A name in English, Russian, Japanese or Mongolian; a date; a person; a number such as casualties; or a question.',
              )
            : tr('No results for “{query}”.', { query: query.trim() })}
      </p>
    </div>
  )

  /** Elements, not a component of its own: that would be another one in each render, and a press would lose its target. */
  function namesOf(item: Found) {
    if (item.kind === 'date' || !item.names) return <span className={styles.text}>{item.title}</span>
    const shown = nameIn(item.names, language)
    return (
      <span>
        <span lang={shown.lang}>{shown.text}</span>{' '}
        {otherNames(item.names, null, language).map(({ lang, text }) => (
          <Fragment key={lang}>
            <small lang={lang}>{text}</small>{' '}
          </Fragment>
        ))}
      </span>
    )
  }

  function moreWords(found: Found): string {
    if (found.kind === 'date') return ''
    const { kind, id, t, side } = found
    if (t !== null) {
      const event = kind === 'event' ? context.record.events.find((e) => e.item.id === id) : undefined
      if (event) return shortTimeWords(t, event.item.precision)
      // Chapters and steps outside the campaign have a date of their own.
      const step = context.deck.steps.find((s) => s.step.id === id)?.step
      return step?.date === undefined ? dayLabel(t) : dateText(step.date)
    }
    return side && (kind === 'unit' || kind === 'person') ? tr(SIDE_WORDS[side]) : ''
  }
}
