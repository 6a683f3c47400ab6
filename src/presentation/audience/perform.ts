import { findStep } from '@/record/deck/deck'
import type { ActionContext } from '@/state/actions/action'
import { isLive } from '@/state/actions/keys'
import { freeze } from '@/state/actions/speakerActions'
import { goToStep, lookRound, present } from '@/state/actions/stepping'
import { ACTIONS } from '@/state/actions/table'
import { audience, drawingPort } from '@/state/audience/audience'
import type { Ask } from '@/state/audience/messages'

/** Camera steps for a drag across the whole preview. */
const TURNS = 20
const PANS = 8

/**
 * Which actions of the table the speaker window may request: those for presenting, except actions of the audience page
 * itself.
 */
export const mayBeRequested = (id: string) =>
  ACTIONS.some(
    (a) => a.id === id && a.group === 'Presentation' && !['speaker', 'capture-step', 'deck-editor'].includes(id),
  )

/** Carries out a request of the speaker window. */
export function perform(context: ActionContext, ask: Ask): void {
  const { session, camera, deck } = context
  const presenting = session.getState().mode === 'present'
  switch (ask.what) {
    case 'action': {
      const action = ACTIONS.find((a) => a.id === ask.id)
      if (action && mayBeRequested(action.id) && isLive(action, session.getState()) && action.keys.includes(ask.key))
        action.run(context, ask.key)
      return
    }
    case 'go':
      if (presenting) goToStep(context, ask.step)
      else present(context, ask.step)
      return
    case 'freeze':
      return freeze(context, ask.on)
    case 'tool':
      return audience.actions.setTool(ask.tool)
    case 'draw':
      return drawingPort.current?.draw(ask.phase, ask.x, ask.y)
    case 'orbit':
      lookRound(context)
      return camera.current.orbit(-ask.dx * TURNS, ask.dy * TURNS)
    case 'pan':
      lookRound(context)
      return camera.current.pan(-ask.dx * PANS, ask.dy * PANS)
    case 'zoom':
      lookRound(context)
      return camera.current.zoom(ask.closer)
    case 'restore': {
      const step = findStep(deck, ask.id)
      const { mode, step: here } = session.getState()
      if (step !== null && (mode !== 'present' || here !== step)) present(context, step)
    }
  }
}
