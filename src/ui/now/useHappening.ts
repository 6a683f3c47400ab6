import { useState } from 'react'
import { happeningAt, type Happening } from '@/record/domain/happening'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'

const same = (a: Happening, b: Happening) =>
  a.now === b.now && a.next === b.next && a.before === b.before && a.phase === b.phase

/** What is happening at the time shown; renders when that changes, not with the clock. */
export function useHappening(): Happening {
  const { record, playback } = useBattle()
  const [happening, set] = useState(() => happeningAt(record, playback.clock.t))
  useClockWriter(({ t }) => {
    const next = happeningAt(record, t)
    set((old) => (same(old, next) ? old : next))
  }, 250)
  return happening
}
