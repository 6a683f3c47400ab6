import { tr } from '@/base/i18n/i18n'
import { QuestionNotes } from '@/presentation/question/QuestionNotes'
import { titleOf } from '@/presentation/stage/sourceTitle'
import { useDeck, usePresentStep } from '@/state/ports/deckPort'
import { useBattle } from '@/state/session/battleContext'
import styles from './NotesPanel.module.css'

/** The lecturer's notes on the same screen, for a talk with only one. */
export function NotesPanel() {
  const { record, session } = useBattle()
  const { steps } = useDeck()
  const step = usePresentStep()
  if (!step) return null
  const next = steps[step.index + 1]
  return (
    <aside className={styles.notes} aria-label={tr('Notes')} tabIndex={0} data-testid="notes">
      <header>
        <h2>{tr('Notes, step {n} of {count}', { n: step.index + 1, count: steps.length })}</h2>
        <button type="button" onClick={() => session.actions.closePanel('notes')}>
          {tr('Close')}
        </button>
      </header>
      <p className={styles.text}>{step.step.notes || tr('This step has no notes.')}</p>
      {step.step.question && <QuestionNotes question={step.step.question} />}
      <h3>{tr('Sources')}</h3>
      <ul>
        {step.step.sources.map((citation, i) => (
          <li key={i} lang={record.sources.get(citation.id)?.language}>
            {titleOf(record, citation)}
          </li>
        ))}
      </ul>
      <p className={styles.next}>
        {next ? tr('Next: {step}', { step: next.step.caption }) : tr('This is the last step.')}
      </p>
    </aside>
  )
}
