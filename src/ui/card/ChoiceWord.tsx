import { hasFormerName } from '@/record/domain/placeNames'
import { chosenOf, type Choice } from '@/record/kinds/choice'
import { useClockFact } from '@/state/clock/useClock'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { SideMark } from '../marks/SideMark'
import styles from './Card.module.css'

/**
 * The name of a thing with a card, as a button that opens it; a unit's or person's name has its side before it. `words`
 * replace the name and the side: a commander's name with rank.
 */
export function ChoiceWord({ kind, id, words }: Choice & { words?: string }) {
  const { record, session } = useBattle()
  const language = useSession((s) => s.language)
  const chosen = chosenOf(record, { kind, id })
  // A place that was renamed has the name of the time shown.
  const former = useClockFact(({ t }) => kind === 'place' && hasFormerName(record.places.get(id) ?? {}, t))
  if (!chosen) return <>{words ?? id}</>
  const names = former ? record.places.get(id)!.formerly!.names : chosen.names
  const word = (
    <button type="button" className="kg-word" onClick={() => session.actions.select({ kind, id })}>
      {words ?? nameIn(names, language).text}
    </button>
  )
  if (words !== undefined || (kind !== 'unit' && kind !== 'person') || !chosen.side) return word
  return (
    <span className={styles.whose}>
      <SideMark side={chosen.side} size={16} />
      {word}
    </span>
  )
}
