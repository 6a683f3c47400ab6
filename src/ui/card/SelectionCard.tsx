import { Suspense, useEffect, useRef } from 'react'
import { findThing } from '@/record/kinds/choice'
import type { ChoiceKind } from '@/record/kinds/kinds'
import { useBattle, useSession } from '@/state/session/battleContext'
import { viewOf } from '@/ui/kinds'
import styles from './Card.module.css'

/** The card of whatever is selected; nothing when nothing is. */
export function SelectionCard() {
  const { record } = useBattle()
  const selection = useSession((s) => s.selection)
  const scroller = useRef<HTMLElement>(null)
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [selection])
  if (!selection || !findThing(record, selection.kind, selection.id)) return null
  return (
    <aside ref={scroller} className={`kg-panel ${styles.card}`} aria-label="Selection" tabIndex={-1}>
      <Suspense fallback={null}>
        <CardOf key={selection.id} kind={selection.kind} id={selection.id} />
      </Suspense>
    </aside>
  )
}

function CardOf<K extends ChoiceKind>({ kind, id }: { kind: K; id: string }) {
  const { record } = useBattle()
  const thing = findThing(record, kind, id)
  const { Card } = viewOf(kind)
  return thing && Card && <Card thing={thing} />
}
