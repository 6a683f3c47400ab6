import { tr } from '@/base/i18n/i18n'
import { deckOf } from '@/record/deck/deck'
import { chaptersOfDeck } from '@/record/deck/shortDeck'
import { spokenSeconds } from '@/record/deck/stepDuration'
import type { Chapter } from '@/record/schema/chapters'
import { chooseDeck } from '@/state/actions/chooseDeck'
import { useActionContext } from '@/state/actions/useActions'
import { useSession } from '@/state/session/battleContext'
import styles from './DeckChoice.module.css'

const WHOLE = ''

/** Chooses the deck: the whole story or one of the short decks. Hidden while a lecturer's own deck is in use. */
export function DeckChoice() {
  const context = useActionContext()
  const { record } = context
  const deckId = useSession((s) => s.deckId)
  const own = useSession((s) => s.ownDeck !== null)
  if (own || record.decks.length === 0) return null
  return (
    <select
      className={styles.choice}
      aria-label={tr('Deck')}
      value={deckId ?? WHOLE}
      onChange={(event) => {
        chooseDeck(context, event.target.value === WHOLE ? null : event.target.value)
        // Return the keys to the presentation.
        event.target.blur()
      }}
    >
      <option value={WHOLE}>{tr('The whole story, {length}', { length: lengthOf(record.chapters) })}</option>
      {record.decks.map((deck) => (
        <option key={deck.id} value={deck.id}>
          {tr('{title}, {length}', { title: deck.title, length: lengthOf(chaptersOfDeck(record, deck.id)) })}
        </option>
      ))}
    </select>
  )
}

/** `12 steps, 11 min`: estimated from the time to speak captions and notes. */
function lengthOf(chapters: readonly Chapter[]): string {
  const { steps } = deckOf(chapters)
  const seconds = steps.reduce((sum, s) => sum + spokenSeconds(s.step), 0)
  return tr('{n, plural, other {# steps}}, {minutes} min', {
    n: steps.length,
    minutes: Math.max(1, Math.round(seconds / 60)),
  })
}
