import { useEffect } from 'react'
import { lastStep } from '@/record/deck/deck'
import { stepSeconds } from '@/record/deck/stepDuration'
import { goToStep } from '@/state/actions/stepping'
import { useActionContext } from '@/state/actions/useActions'
import { useSession } from '@/state/session/battleContext'

/** Maximum duration of a flight, seconds, added to a step's reading time. */
const FLIGHT = 2.5
const EVERY_MS = 250
/** Limit on one tick, seconds: a machine waking from sleep must not skip through the story. */
const MAX_SECONDS = 1

/**
 * Plays the story by itself: goes on when a step has been read, waits while someone looks round, stops at the last
 * step.
 */
export function useStory(): void {
  const context = useActionContext()
  const playing = useSession((s) => s.story === 'playing')
  const run = useSession((s) => s.stepRun)
  useEffect(() => {
    if (!playing) return
    let shown = 0
    let before = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      const seconds = Math.min((now - before) / 1000, MAX_SECONDS)
      before = now
      const { away, step, helpOpen, stepGridOpen, blank } = context.session.getState()
      const deckStep = context.deck.steps[step]
      if (!deckStep || away || helpOpen || stepGridOpen || blank !== 'none' || document.hidden) return
      shown += seconds
      if (shown < FLIGHT + stepSeconds(deckStep.step)) return
      if (step === lastStep(context.deck)) context.session.actions.setStory('paused')
      else goToStep(context, step + 1)
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [playing, context, run])
}
