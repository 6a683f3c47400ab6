import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { DAY, HOUR, MINUTE, shortMomentLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import styles from './Detail.module.css'

export interface WindowOfTrack {
  /** The window's start when the clock is at `t`, and its length, seconds. */
  readonly from: (t: number) => number
  readonly length: number
}

/** One end of the loop, moved by pointer or arrow keys. */
export function LoopHandle({ end, from, length }: WindowOfTrack & { end: 'in' | 'out' }) {
  const { record, playback } = useBattle()
  const handle = useRef<HTMLDivElement>(null)
  const held = useRef(false)
  const time = () => {
    const { loop } = playback.clock
    return loop ? (end === 'in' ? loop.from : loop.to) : null
  }
  const move = (t: number) => {
    const { loop } = playback.clock
    if (!loop) return
    // One end stops at the other; they never swap while dragged.
    playback.setLoop(
      end === 'in' ? { from: Math.min(t, loop.to), to: loop.to } : { from: loop.from, to: Math.max(t, loop.from) },
    )
  }
  useClockWriter(({ t }) => {
    const at = time()
    if (!handle.current || at === null) return
    const share = (at - from(t)) / length
    handle.current.style.left = `${share * 100}%`
    handle.current.style.visibility = share >= 0 && share <= 1 ? 'visible' : 'hidden'
  }, 33)
  useClockWriter(() => {
    const at = time()
    if (!handle.current || at === null) return
    handle.current.setAttribute('aria-valuenow', `${Math.round(at)}`)
    handle.current.setAttribute('aria-valuetext', shortMomentLabel(at))
  }, 1000)
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!held.current) return
    const box = event.currentTarget.parentElement!.getBoundingClientRect()
    move(from(playback.clock.t) + ((event.clientX - box.left) / box.width) * length)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = time()!
    const step = event.shiftKey ? DAY : length <= DAY ? 10 * MINUTE : HOUR
    const goal = {
      ArrowLeft: at - step,
      ArrowDown: at - step,
      ArrowRight: at + step,
      ArrowUp: at + step,
      Home: record.start,
      End: record.end,
    }[event.key]
    if (event.key === 'Delete' || event.key === 'Backspace') playback.setLoop(null)
    else if (goal !== undefined) move(goal)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={handle}
      className={styles.handle}
      data-end={end}
      role="slider"
      tabIndex={0}
      aria-label={tr(end === 'in' ? 'Loop begins' : 'Loop ends')}
      aria-valuemin={record.start}
      aria-valuemax={record.end}
      aria-valuenow={record.start}
      data-tip={tr(end === 'in' ? 'Loop begins (I)' : 'Loop ends (O)')}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        held.current = true
      }}
      onPointerMove={drag}
      onPointerUp={() => (held.current = false)}
      onLostPointerCapture={() => (held.current = false)}
      onKeyDown={onKeyDown}
    />
  )
}
