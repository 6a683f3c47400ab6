import { useEffect, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import { tr } from '@/base/i18n/i18n'
import { useBattle, useSession } from '@/state/session/battleContext'
import { openSheet } from '@/state/session/sheets'
import { DIVIDER_START } from '@/state/session/slices/split'
import { useHalvesNow } from '@/state/split/halvesNow'
import { dividerX } from '@/state/split/splitShown'
import styles from './Split.module.css'

/** Share of the width by which an arrow key moves the divider; five times as far with Shift. */
const STEP = 0.02
/** A half narrower than this has no room for its name, CSS pixels. */
const NARROW = 96

/** Where the halves of a split picture meet: a line to be dragged or moved by arrow keys, with the halves' names. */
export function SplitDivider() {
  const { session } = useBattle()
  const divider = useSession((s) => s.divider)
  const coveredLeft = useSession((s) => s.coveredLeft)
  const coveredBelow = useSession((s) => s.coveredBelow)
  const open = useSession((s) => s.sheet === 'split')
  const width = usePageWidth()
  const now = useHalvesNow()
  const x = dividerX({ divider, coveredLeft }, width)
  const set = (share: number) => session.actions.setDivider(share)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? STEP * 5 : STEP
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: divider - step,
      ArrowRight: divider + step,
      Home: 0,
      End: 1,
      Enter: DIVIDER_START,
    }
    const to = moves[event.key]
    if (to === undefined) return
    // The map and the clock have these keys too.
    event.preventDefault()
    event.stopPropagation()
    set(to)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    set((event.clientX - coveredLeft) / Math.max(width - coveredLeft, 1))
  }
  const share = Math.round(divider * 100)
  const [left, right] = [now?.left.word ?? tr('Loading…'), now?.right.word ?? tr('Loading…')]
  return (
    <div
      className={`kg-root ${styles.layer}`}
      style={{ '--below': `${coveredBelow}px` } as CSSProperties}
      data-testid="split"
    >
      <div className={styles.half} style={{ left: coveredLeft, width: x - coveredLeft }} data-side="left">
        {x - coveredLeft >= NARROW && <p>{left}</p>}
      </div>
      <div className={styles.half} style={{ left: x, right: 0 }} data-side="right">
        {width - x >= NARROW && <p>{right}</p>}
      </div>
      <div
        className={styles.divider}
        style={{ left: x }}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={tr('Divider between the two views')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
        aria-valuetext={tr('{share} % from the left; left: {left}, right: {right}', { share, left, right })}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onDoubleClick={() => set(DIVIDER_START)}
      >
        <span className={styles.grip} aria-hidden="true">
          <svg viewBox="0 0 24 24" width="24" height="24">
            <path d="M9 6 L3 12 L9 18 M15 6 L21 12 L15 18" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </span>
      </div>
      {!open && (
        <button
          type="button"
          className={`kg-button ${styles.what}`}
          style={{ left: x }}
          onClick={() => openSheet(session, 'split')}
        >
          {tr('What differs')}
        </button>
      )}
    </div>
  )
}

function usePageWidth(): number {
  const [width, setWidth] = useState(innerWidth)
  useEffect(() => {
    const measure = () => setWidth(innerWidth)
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  return width
}
