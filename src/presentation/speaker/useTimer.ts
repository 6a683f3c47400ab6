import { useState } from 'react'
import { STOPPED, type Timer } from '@/presentation/link/timer'
import { readKept, writeKept } from './kept'

const isTimer = (v: unknown): v is Timer => {
  const t = v as Timer | null
  return (
    typeof t === 'object' &&
    t !== null &&
    typeof t.before === 'number' &&
    (t.since === null || typeof t.since === 'number')
  )
}

/** The timer, kept over a reload of the window. */
export function useTimer(): [Timer, (change: (timer: Timer, now: number) => Timer) => void] {
  const [timer, setTimer] = useState(() => readKept('timer', isTimer, STOPPED))
  const change = (to: (timer: Timer, now: number) => Timer) => {
    const next = to(timer, Date.now())
    setTimer(next)
    writeKept('timer', next)
  }
  return [timer, change]
}
