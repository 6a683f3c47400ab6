import { firstStepFrom, lastStep, nextStep, previousStep } from '@/deck/deck'
import type { Session } from '@/state/session'
import { always, EXPLORE, PRESENT, type Action, type ActionContext } from './action'

/** Only the session is set here; the presenter applies the step, whoever asked for it. */
export function present(context: ActionContext, step: number): void {
  if (context.deck.steps.length === 0) return context.page.announce('There are no chapters to present')
  context.session.setState({ mode: 'present', step, blank: 'none', helpOpen: false, selection: null })
}

/** Back to exploring, at the view and the time in hand. */
export function leavePresentation({ session, playback }: ActionContext): void {
  playback.play(false)
  session.setState({ mode: 'explore', blank: 'none' })
}

/** Moves to another step; with a blank screen the first press only brings the picture back. */
export function moveTo(context: ActionContext, to: (index: number) => number): void {
  const { step, blank } = context.session.getState()
  context.session.setState(blank === 'none' ? { step: to(step) } : { blank: 'none' })
}

function blank(colour: 'black' | 'white'): Action['run'] {
  return ({ session }) => session.setState((s) => ({ blank: s.blank === colour ? 'none' : colour }))
}

const isBlank = (s: Session) => s.blank !== 'none' && !s.helpOpen
const isShown = (s: Session) => s.blank === 'none' && !s.helpOpen
const shared = { group: 'Presentation' as const, modes: PRESENT, when: always }
const enter = { ...shared, modes: EXPLORE, when: (s: Session) => !s.helpOpen }

export const presentActions: readonly Action[] = [
  { ...enter, id: 'present', label: 'Present', keys: ['p'], run: (c) => present(c, Math.min(c.session.getState().step, lastStep(c.deck))) },
  { ...enter, id: 'present-here', label: 'Present from the time shown', keys: ['Shift+p'], run: (c) => present(c, firstStepFrom(c.deck, c.playback.clock.t)) },
  { ...shared, id: 'step-next', label: 'Next step', keys: ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'n'], run: (c) => moveTo(c, (i) => nextStep(c.deck, i)) },
  { ...shared, id: 'step-previous', label: 'Previous step', keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'Shift+Space', 'p'], run: (c) => moveTo(c, (i) => previousStep(c.deck, i)) },
  { ...shared, id: 'step-first', label: 'First step', keys: ['Home'], run: (c) => moveTo(c, () => 0) },
  { ...shared, id: 'step-last', label: 'Last step', keys: ['End'], run: (c) => moveTo(c, () => lastStep(c.deck)) },
  // A clicker's black button is ".", which other layouts hand over as "/", ";" or ":".
  { ...shared, id: 'black', label: 'Black screen', keys: ['b', 'Shift+b', '.', '/', ';', ':'], run: blank('black') },
  { ...shared, id: 'white', label: 'White screen', keys: ['w', 'Shift+w', ','], run: blank('white') },
  // A clicker's start button sends F5 whatever is on the screen: presenting goes on.
  { ...shared, id: 'keep-presenting', label: 'Go on presenting (clicker’s start button)', keys: ['F5'], run: (c) => c.session.setState({ blank: 'none' }) },
  { ...shared, id: 'unblank', label: 'Bring the picture back', keys: ['Escape'], when: isBlank, run: (c) => c.session.setState({ blank: 'none' }) },
  { ...shared, id: 'leave', label: 'Leave the presentation', keys: ['Escape'], when: isShown, run: leavePresentation },
]
