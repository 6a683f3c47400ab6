import { Fragment, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { clockLabel, dayLabel } from '@/base/core/battleTime'
import { definitionOf, KIND_IDS, type Kind } from '@/record/kinds/kinds'
import { search, searchIndex, type Findable } from '@/record/search/search'
import { useActionContext } from '@/state/actions/useActions'
import { useSession } from '@/state/session/battleContext'
import { anyKindWords } from '@/state/words/kindWords'
import { nameIn, otherNames } from '@/state/words/names'
import { SIDE_WORDS } from '@/state/words/words'
import { Icon } from '../marks/Icon'
import { goToFound } from './goToFound'
import styles from './SearchDialog.module.css'

/** Finds by any name in any of the four languages; arrows choose, Enter goes there, Escape closes. */
export function SearchDialog() {
  const context = useActionContext()
  const { record, session, deck } = context
  const language = useSession((s) => s.language)
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const index = useMemo(() => searchIndex(record, deck), [record, deck])
  // By kind, the kind with the best answer first.
  const groups = useMemo(() => {
    const found = search(index, query)
    const best = (kind: Kind) => found.find((f) => f.item.kind === kind)?.score ?? Infinity
    return KIND_IDS.filter((k) => best(k) < Infinity)
      .sort((a, b) => best(a) - best(b))
      .map((kind) => ({ kind, items: found.filter((f) => f.item.kind === kind).map((f) => f.item) }))
  }, [index, query])
  const flat = useMemo(() => groups.flatMap((g) => g.items), [groups])
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, flat])
  const close = () => session.actions.closePanel('search')
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of an input method, such as the Enter that confirms a Japanese conversion. Safari tells by the code alone.
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
    <dialog
      ref={dialog}
      className={`kg-panel ${styles.dialog}`}
      aria-label="Find"
      onClose={close}
      onClick={(e) => e.target === e.currentTarget && close()}
    >
      <div className={styles.field}>
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={`Find ${anyKindWords()}, in any language`}
          aria-expanded={flat.length > 0}
          aria-controls="find-list"
          aria-autocomplete="list"
          aria-activedescendant={flat[at] ? optionId(at) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Баин-Цаган, ノモンハン, Fui Heights…"
          value={query}
          onChange={(e) => {
            setQuery(e.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="kg-button" aria-label="Close" title="Close (Esc)" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div ref={list} id="find-list" className={styles.list} role="listbox" aria-label="Found" tabIndex={-1}>
        {groups.map(({ kind, items }) => (
          <Fragment key={kind}>
            <div className={styles.kind} role="presentation">
              {definitionOf(kind).words.many}
            </div>
            {items.map((item) => {
              const i = flat.indexOf(item)
              const shown = item.names ? nameIn(item.names, language) : { lang: 'en', text: item.title }
              const more = moreWords(item)
              return (
                <div
                  key={item.id}
                  id={optionId(i)}
                  className={styles.option}
                  role="option"
                  aria-selected={i === at}
                  onClick={() => goToFound(context, item)}
                  onPointerMove={() => setAt(i)}
                >
                  <span>
                    <span lang={shown.lang}>{shown.text}</span>{' '}
                    {item.names &&
                      otherNames(item.names, null, language).map(({ lang, text }) => (
                        <Fragment key={lang}>
                          <small lang={lang}>{text}</small>{' '}
                        </Fragment>
                      ))}
                  </span>
                  <small>{more}</small>
                </div>
              )
            })}
          </Fragment>
        ))}
      </div>
      <p className={flat.length === 0 ? styles.none : 'kg-hidden'} role="status">
        {flat.length > 0
          ? `${flat.length} found`
          : query.trim() === ''
            ? 'Type part of a name, in English, Russian, Japanese or Mongolian.'
            : 'Nothing of that name in the record.'}
      </p>
    </dialog>
  )
}

/** The hour of an answer, or whose it is. */
function moreWords({ t, side }: Findable): string {
  if (t !== null) return `${dayLabel(t)}, ${clockLabel(t)}`
  return side ? SIDE_WORDS[side] : ''
}
