import { useEffect, useRef, useState } from 'react'
import type { DeckStep } from '@/record/deck/deck'
import { useBattle } from '@/state/session/battleContext'
import styles from './StepGrid.module.css'
import { knownThumbnail, wantThumbnail } from './thumbnails'

/** The picture of a step once it is drawn; until then a card with the chapter's title. */
export function Thumbnail({ step }: { step: DeckStep }) {
  const { session } = useBattle()
  const box = useRef<HTMLSpanElement>(null)
  const [address, setAddress] = useState(() => knownThumbnail(step))
  useEffect(() => {
    const element = box.current
    if (!element || address) return
    let forget: (() => void) | undefined
    const want = () => {
      forget ??= wantThumbnail(step, session.getState().exploreDisplay ?? session.getState(), setAddress)
    }
    const stop = whenSeen(element, (seen) => {
      if (seen) return want()
      forget?.()
      forget = undefined
    })
    return () => {
      stop()
      forget?.()
    }
  }, [step, address, session])
  return (
    <span ref={box} className={styles.picture}>
      {address ? <img src={address} alt="" /> : <span className={styles.blankCard}>{step.title}</span>}
    </span>
  )
}

/** Reports whether an element is near the visible part of the page; without an IntersectionObserver it counts as seen. */
function whenSeen(element: Element, report: (seen: boolean) => void): () => void {
  try {
    const observer = new IntersectionObserver((entries) => report(entries.some((e) => e.isIntersecting)), {
      rootMargin: '120px',
    })
    observer.observe(element)
    return () => observer.disconnect()
  } catch {
    report(true)
    return () => undefined
  }
}
