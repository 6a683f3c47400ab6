import { useState } from 'react'
import type { Timer } from '@/presentation/link/timer'
import { readKept, writeKept } from './kept'

/** The timer, kept when the window is reloaded. */
export function useTimer(): [Timer, (change: (timer: Timer, now: number) => Timer) => void] {
  const [timer, setTimer] = useState(() => readKept('timer'))
  const change = (to: (timer: Timer, now: number) => Timer) => {
    const next = to(timer, Date.now())
    setTimer(next)
    writeKept('timer', next)
  }
  return [timer, change]
}
