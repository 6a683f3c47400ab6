import { useState } from 'react'
import { tr } from '@/base/i18n/i18n'
import type { OwnDeck } from '@/record/deck/deck'
import { nameWord } from '@/record/domain/nameWord'
import { faultText, type Fault } from '@/record/schema/fault'
import { useRunAction } from '@/state/actions/useActions'
import { canUndo, changeDeck, draftOf, undoChange } from '@/state/deck/ownDeck'
import { useDeck } from '@/state/ports/deckPort'
import { useBattle, useSession } from '@/state/session/battleContext'
import styles from './DeckEditor.module.css'
import { FileBar } from './FileBar'
import { StepForm } from './StepForm'
import { StepList } from './StepList'

/** The lecturer's own deck: add views as steps, order and word them, save, load, share. */
export function DeckEditor() {
  const battle = useBattle()
  const { record } = battle
  const run = useRunAction()
  const own = useSession((s) => s.ownDeck)
  const deck = useDeck()
  const at = useSession((s) => s.step)
  const [kept] = useState(() => (own ? null : draftOf(battle)))
  const [draft, setDraft] = useState(kept?.deck ?? null)
  const [refused, setRefused] = useState<{ what: string; faults: readonly Fault[] } | null>(
    kept && !kept.deck
      ? { what: tr('The deck stored in this browser is no longer valid and was set aside'), faults: kept.faults }
      : null,
  )

  const change = (next: OwnDeck | null, what = tr('This change was rejected'), file = 'deck'): boolean => {
    const faults = changeDeck(battle, next, file)
    setRefused(faults.length > 0 ? { what, faults } : null)
    if (faults.length === 0) setDraft(null)
    return faults.length === 0
  }
  const step = own ? deck.steps[at] : undefined
  return (
    <section className={styles.editor} aria-label={tr('Deck')}>
      <div className={styles.tools}>
        <button type="button" className="kg-button kg-outlined" onClick={() => run('capture-step')}>
          {tr('Take this view as a step')}
        </button>
        {canUndo() && (
          <button type="button" className="kg-button kg-outlined" onClick={() => undoChange(battle)}>
            {tr('Undo')}
          </button>
        )}
        {own && (
          <button type="button" className="kg-button kg-outlined" onClick={() => run('present')}>
            {tr('Present it from here')}
          </button>
        )}
        {own && (
          <button type="button" className="kg-button kg-outlined" onClick={() => change(null)}>
            {tr('Back to the record’s deck')}
          </button>
        )}
        {!own && (
          <button
            type="button"
            className="kg-button kg-outlined"
            onClick={() =>
              change({
                title: tr('{battle}: my deck', { battle: nameWord(record.battle.names) }),
                chapters: record.chapters,
              })
            }
          >
            {tr('Start with a copy of the record’s deck')}
          </button>
        )}
        {!own && draft && (
          <button type="button" className="kg-button kg-outlined" onClick={() => change(draft)}>
            {tr('Continue with your draft ({n, plural, other {# steps}})', {
              n: draft.chapters.reduce((n, c) => n + c.steps.length, 0),
            })}
          </button>
        )}
      </div>
      <FileBar
        onRead={(next, name) =>
          change(next, tr('{file} was rejected; the current deck is unchanged', { file: name }), name)
        }
        onRefused={(what, faults) => setRefused({ what, faults })}
      />
      {refused && (
        <div role="alert" className={styles.refused}>
          <p>
            {tr('{what}: {n, plural, one {one reason} other {# reasons}}.', {
              what: refused.what,
              n: refused.faults.length,
            })}
          </p>
          <ul>
            {refused.faults.map((fault, i) => (
              <li key={i}>{faultText(fault)}</li>
            ))}
          </ul>
          <button type="button" className="kg-button kg-outlined" onClick={() => setRefused(null)}>
            {tr('Dismiss')}
          </button>
        </div>
      )}
      {own ? (
        <>
          <label className={styles.field}>
            {tr('Title')}
            <input
              type="text"
              maxLength={120}
              value={own.title}
              onChange={(e) => change({ ...own, title: e.target.value })}
            />
          </label>
          <StepList deck={own} change={change} />
          {step && <StepForm key={step.step.id} deck={own} at={step} change={change} />}
        </>
      ) : (
        <p>
          {tr(
            'The record’s deck is in use: {n, plural, other {# steps}}. Take a view, load a file or start with a copy to make your own.',
            { n: deck.steps.length },
          )}
        </p>
      )}
    </section>
  )
}
