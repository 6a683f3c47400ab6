import { chosenOf, type Choice } from '@/record/kinds/choice'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { SideMark } from '../marks/SideMark'
import styles from './Card.module.css'

/** The name of a thing that has a card, which opens that; a unit's with its side before it. */
export function ChoiceWord({ kind, id }: Choice) {
  const { record, session } = useBattle()
  const language = useSession((s) => s.language)
  const chosen = chosenOf(record, { kind, id })
  if (!chosen) return <>{id}</>
  const word = (
    <button type="button" className="kg-word" onClick={() => session.actions.select({ kind, id })}>
      {nameIn(chosen.names, language).text}
    </button>
  )
  if (kind !== 'unit' || !chosen.side) return word
  return (
    <span className={styles.whose}>
      <SideMark side={chosen.side} size={16} />
      {word}
    </span>
  )
}
