import { useEffect, useRef, useState } from 'react'
import { findThing } from '@/record/kinds/choice'
import type { ChoiceKind } from '@/record/kinds/kinds'
import { watchSize } from '@/state/ports/watchSize'
import { useBattle } from '@/state/session/battleContext'
import { hover } from '@/state/session/hover'
import { viewOf } from '@/ui/kinds'
import styles from './Tooltip.module.css'

/** Distance from the pointer and from its target, and from the edge of the page: CSS pixels. */
const OFF = 18
const EDGE = 6

/**
 * What is under the pointer, in a few words. Hidden from screen readers: the live region announces the selection.
 * Renders when the thing changes; moves by ref.
 */
export function Tooltip() {
  const { record } = useBattle()
  const box = useRef<HTMLDivElement>(null)
  const [key, setKey] = useState('')
  useEffect(() => {
    const write = () => {
      setKey(hover.kind === null ? '' : `${hover.kind} ${hover.id}`)
      if (box.current) place(box.current)
    }
    write()
    return hover.changed.subscribe(write)
  }, [])
  // Its size is known only once its text is rendered, and that may change with the clock.
  useEffect(() => {
    const element = box.current
    return element ? watchSize([element], () => place(element)) : undefined
  }, [key])
  const [kind, id] = key.split(' ') as [ChoiceKind | '', string?]
  if (kind === '' || !id || !viewOf(kind).Tip || !findThing(record, kind, id)) return null
  return (
    <div ref={box} className={`kg-panel ${styles.tip}`} aria-hidden="true" data-testid="tooltip">
      <TipOf key={key} kind={kind} id={id} />
    </div>
  )
}

function TipOf<K extends ChoiceKind>({ kind, id }: { kind: K; id: string }) {
  const { record } = useBattle()
  const thing = findThing(record, kind, id)
  const { Tip } = viewOf(kind)
  return thing && Tip && <Tip thing={thing} />
}

/** Below and to the right of the point, or on the other side at the page's edge. */
function place(box: HTMLElement): void {
  const { offsetWidth: w, offsetHeight: h } = box
  const x = hover.x + OFF + w > window.innerWidth - EDGE ? hover.x - OFF - w : hover.x + OFF
  const y = hover.y + OFF + h > window.innerHeight - EDGE ? hover.y - OFF - h : hover.y + OFF
  box.style.transform = `translate(${Math.round(Math.max(x, EDGE))}px, ${Math.round(Math.max(y, EDGE))}px)`
}
