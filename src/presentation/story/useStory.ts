import { useEffect } from 'react'
import { lastStep } from '@/record/deck/deck'
import { stepSeconds } from '@/record/deck/stepDuration'
import { goToStep } from '@/state/actions/stepping'
import { useActionContext } from '@/state/actions/useActions'
import { useSession } from '@/state/session/battleContext'

/** A flight is at most this long; a step stands for it besides its reading, seconds. */
const FLIGHT = 2.5
const EVERY_MS = 250
/** A sleeping machine must not leap through the story. */
const MAX_SECONDS = 1

/** Tells the story by itself while it plays: goes on when a step has been read, waits while someone looks round, ends on the last step. */
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
