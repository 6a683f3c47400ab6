import { useEffect } from 'react'
import { stepSeconds } from '@/record/deck/stepDuration'
import { goToStep, resume } from '@/state/actions/stepping'
import { useActionContext } from '@/state/actions/useActions'
import { kioskDoes, kioskNext } from '@/state/audience/kiosk'
import { takeUpdate } from '@/state/ports/offline'
import { useSession } from '@/state/session/battleContext'

/** Maximum duration of a flight, added to the reading time of a step. */
const FLIGHT_SECONDS = 3
const EVERY_MS = 250
/** Limit on one tick, seconds: a machine waking from sleep must not skip through the deck. */
const MAX_SECONDS = 1

/**
 * Plays the deck in a loop in kiosk mode: goes on when a step has been read, and returns to it after a visitor has
 * left.
 */
export function useKiosk(): void {
  const context = useActionContext()
  const idle = useSession((s) => s.kiosk)
  const run = useSession((s) => s.stepRun)
  useEffect(() => {
    if (idle === 0) return
    let shown = 0
    let untouched = Infinity
    let before = performance.now()
    const touch = () => (untouched = 0)
    const tick = () => {
      const now = performance.now()
      const seconds = Math.min((now - before) / 1000, MAX_SECONDS)
      before = now
      untouched += seconds
      const { away, step, helpOpen, stepGridOpen } = context.session.getState()
      const deckStep = context.deck.steps[step]
      if (!deckStep) return
      const looking = away || helpOpen || stepGridOpen
      if (!looking) shown += seconds
      const does = kioskDoes({
        shown,
        dwell: FLIGHT_SECONDS + stepSeconds(deckStep.step),
        untouched,
        away: looking,
        idle,
      })
      if (does === 'resume') {
        context.session.actions.clearKiosk()
        if (away) resume(context)
        untouched = Infinity
      }
      if (does !== 'next') return
      const next = kioskNext(step, context.deck.steps.length)
      goToStep(context, next)
      // A page that runs for weeks installs a newer version when the deck restarts.
      if (next === 0) void takeUpdate()
    }
    const timer = setInterval(tick, EVERY_MS)
    const signs = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, touch)
    }
  }, [idle, context, run])
}
