import { findThing } from '@/record/kinds/choice'
import type { ChoiceKind } from '@/record/kinds/kinds'
import { useBattle, useSession } from '@/state/session/battleContext'
import { viewOf } from '@/ui/kinds'
import styles from './Card.module.css'

/** The card of the current selection; null when nothing is selected. */
export function SelectionCard() {
  const { record } = useBattle()
  const selection = useSession((s) => s.selection)
  if (!selection || !findThing(record, selection.kind, selection.id)) return null
  return (
    <div className={styles.card}>
      <CardOf key={selection.id} kind={selection.kind} id={selection.id} />
    </div>
  )
}

function CardOf<K extends ChoiceKind>({ kind, id }: { kind: K; id: string }) {
  const { record } = useBattle()
  const thing = findThing(record, kind, id)
  const { Card } = viewOf(kind)
  return thing && Card && <Card thing={thing} />
}
