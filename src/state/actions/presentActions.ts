import { msg, tr } from '@/base/i18n/i18n'
import { firstStepFrom, lastStep, nextStep, previousStep } from '@/record/deck/deck'
import type { Session } from '@/state/session/session'
import { always, EXPLORE, PRESENT, type Action, type ActionContext } from './action'
import { goToStep, leavePresentation, moveTo, present, resume, topMost, type TopMost } from './stepping'

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

function blank(colour: 'black' | 'white'): Action['run'] {
  return ({ session }) => session.actions.toggleBlank(colour)
}

function type({ session }: ActionContext, key = ''): void {
  session.actions.typeDigit(key)
}

/** Steps are numbered from 1, as in the caption. */
function goToTyped(context: ActionContext): void {
  const { session, deck, page } = context
  const number = Number(session.getState().typed)
  session.actions.clearTyped()
  if (!number) return page.announce(tr('Type the number of a step first, then G'))
  if (number > deck.steps.length)
    return page.announce(tr('{n, plural, other {There are # steps}}', { n: deck.steps.length }))
  goToStep(context, number - 1)
}

/**
 * F5 is a clicker's start button, whatever is on the screen: it shows the picture again, and never reloads the page.
 */
function keepPresenting(context: ActionContext): void {
  context.session.actions.unblank()
  context.page.enterFullScreen()
}

const on =
  (...tops: readonly TopMost[]) =>
  (s: Session) =>
    tops.includes(topMost(s))
const shared = { group: 'Presentation' as const, modes: PRESENT, when: always }
const enter = { ...shared, modes: EXPLORE, when: (s: Session) => !s.helpOpen }
const unlessTyped = (s: Session) => s.typed === ''

export const presentActions: readonly Action[] = [
  { ...enter, id: 'present', label: msg('Present'), keys: ['p'], run: (c) => present(c, c.session.getState().step) },
  {
    ...enter,
    id: 'present-here',
    label: msg('Present from the time shown'),
    keys: ['Shift+p'],
    run: (c) => present(c, firstStepFrom(c.deck, c.playback.clock.t)),
  },
  {
    ...enter,
    id: 'present-again',
    label: msg('Present again (clicker’s start button, once you have presented)'),
    keys: ['F5'],
    when: (s) => s.hasPresented && !s.helpOpen,
    run: (c) => present(c, c.session.getState().step),
  },
  {
    ...shared,
    id: 'step-next',
    label: msg('Next step'),
    keys: ['PageDown', 'ArrowRight', 'ArrowDown', 'Space'],
    run: (c) => moveTo(c, (i) => nextStep(c.deck, i)),
  },
  {
    ...shared,
    id: 'step-next-enter',
    label: msg('Next step'),
    keys: ['Enter'],
    when: unlessTyped,
    run: (c) => moveTo(c, (i) => nextStep(c.deck, i)),
  },
  {
    ...shared,
    id: 'step-previous',
    label: msg('Previous step, as it ends'),
    keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space'],
    run: (c) => moveTo(c, (i) => previousStep(c.deck, i)),
  },
  {
    ...shared,
    id: 'step-previous-backspace',
    label: msg('Previous step, as it ends'),
    keys: ['Backspace'],
    when: unlessTyped,
    run: (c) => moveTo(c, (i) => previousStep(c.deck, i)),
  },
  { ...shared, id: 'step-first', label: msg('First step'), keys: ['Home'], run: (c) => moveTo(c, () => 0) },
  { ...shared, id: 'step-last', label: msg('Last step'), keys: ['End'], run: (c) => moveTo(c, () => lastStep(c.deck)) },
  { ...shared, id: 'type-number', label: msg('Type the number of a step'), keys: DIGITS, run: type },
  { ...shared, id: 'go', label: msg('Go to the step typed'), keys: ['g'], run: goToTyped },
  {
    ...shared,
    id: 'go-enter',
    label: msg('Go to the step typed'),
    keys: ['Enter'],
    when: (s) => s.typed !== '',
    run: goToTyped,
  },
  {
    ...shared,
    id: 'untype',
    label: msg('Delete the last digit'),
    keys: ['Backspace'],
    when: (s) => s.typed !== '',
    run: ({ session }) => session.actions.deleteDigit(),
  },
  {
    ...shared,
    id: 'resume',
    label: msg('Back to the step after looking round; else play it again'),
    keys: ['r'],
    run: resume,
  },
  // A clicker's black button sends ".", which other layouts report as "/", ";" or ":".
  {
    ...shared,
    id: 'black',
    label: msg('Black screen, and back'),
    keys: ['b', 'Shift+b', '.', '/', ';', ':'],
    run: blank('black'),
  },
  { ...shared, id: 'white', label: msg('White screen, and back'), keys: ['w', 'Shift+w', ','], run: blank('white') },
  {
    ...shared,
    id: 'keep-presenting',
    label: msg('Continue presenting, in full screen (clicker’s start button)'),
    keys: ['F5', 'Shift+F5'],
    run: keepPresenting,
  },
  {
    ...shared,
    id: 'unblank',
    label: msg('Bring the picture back'),
    keys: ['Escape'],
    when: on('blank'),
    run: (c) => c.session.actions.unblank(),
  },
  {
    ...shared,
    id: 'untype-all',
    label: msg('Clear the number typed'),
    keys: ['Escape'],
    when: on('typed'),
    run: (c) => c.session.actions.clearTyped(),
  },
  {
    ...shared,
    id: 'come-back',
    label: msg('Back to the step after looking round'),
    keys: ['Escape'],
    when: on('away'),
    run: resume,
  },
  {
    ...shared,
    id: 'leave',
    label: msg('Leave the presentation'),
    keys: ['Escape'],
    when: on('step'),
    run: leavePresentation,
  },
]
