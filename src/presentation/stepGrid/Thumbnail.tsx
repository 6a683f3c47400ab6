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
    if (!('IntersectionObserver' in window))
      return wantThumbnail(step, session.getState().exploreDisplay ?? session.getState(), setAddress)
    // Only visible thumbnails are drawn.
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.some((e) => e.isIntersecting)
        if (seen) forget ??= wantThumbnail(step, session.getState().exploreDisplay ?? session.getState(), setAddress)
        else {
          forget?.()
          forget = undefined
        }
      },
      { rootMargin: '120px' },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      forget?.()
    }
  }, [step, address, session])
  return (
    <span ref={box} className={styles.picture}>
      {address ? <img src={address} alt="" /> : <span className={styles.blankCard}>{step.title}</span>}
    </span>
  )
}
