import { activeLanguage, msg, tr } from '@/base/i18n/i18n'
import { audience, speakerWindow } from '@/state/audience/audience'
import type { Tool } from '@/state/audience/messages'
import { pairFragment, pairKey } from '@/state/audience/pair'
import { always, PRESENT, type Action, type ActionContext } from './action'

/**
 * Address of this page as the speaker window, also when it was opened from disk. The fragment pairs the two windows.
 */
export function speakerAddress(): string {
  const language = activeLanguage() === 'en' ? '' : `&lang=${activeLanguage()}`
  return `${location.href.split(/[?#]/)[0]}?speaker=1${language}${pairFragment(pairKey())}`
}

function openSpeaker(context: ActionContext): void {
  audience.actions.want()
  const open = speakerWindow.current
  if (open && !open.closed) return open.focus()
  speakerWindow.current = window.open(speakerAddress(), 'khalkhin-speaker', 'popup,width=1280,height=720')
  audience.actions.setBlocked(speakerWindow.current === null)
  context.page.announce(
    tr(speakerWindow.current ? 'Speaker window opened' : 'The browser did not open the speaker window'),
  )
}

/** The announcements are English messages: of the tool taken, and put away. */
function take(tool: Tool, wordsOn: string, wordsOff: string): Action['run'] {
  return ({ page }) => {
    audience.actions.toggleTool(tool)
    page.announce(tr(audience.getState().tool === tool ? wordsOn : wordsOff))
  }
}

/** Key of the current step's drawings; '' outside the presentation. */
export function drawingKey({ session, deck }: Pick<ActionContext, 'session' | 'deck'>): string {
  const { mode, step } = session.getState()
  return mode === 'present' ? (deck.steps[step]?.step.id ?? '') : ''
}

export function freeze(context: ActionContext, on: boolean): void {
  if (audience.getState().frozen === on) return
  // The audience end of the link draws the frozen picture, even before a speaker window was opened.
  audience.actions.setFrozen(on)
  context.page.announce(tr(on ? 'The audience keeps seeing this picture' : 'The audience sees the scene'))
}

const shared = { group: 'Presentation' as const, modes: PRESENT, when: always }

export const speakerActions: readonly Action[] = [
  { ...shared, id: 'speaker', label: msg('Speaker window'), keys: ['s', 'Shift+s'], run: openSpeaker },
  {
    ...shared,
    id: 'freeze',
    label: msg('Freeze the audience’s picture; again to show the new one'),
    keys: ['i'],
    run: (c) => freeze(c, !audience.getState().frozen),
  },
  {
    ...shared,
    id: 'pointer',
    label: msg('Laser pointer on the ground'),
    keys: ['p'],
    run: take('pointer', msg('Pointer on'), msg('Pointer off')),
  },
  {
    ...shared,
    id: 'draw-line',
    label: msg('Draw a line on the ground'),
    keys: ['d'],
    run: take('line', msg('Line on'), msg('Line off')),
  },
  {
    ...shared,
    id: 'draw-arrow',
    label: msg('Draw an arrow on the ground'),
    keys: ['a'],
    run: take('arrow', msg('Arrow on'), msg('Arrow off')),
  },
  {
    ...shared,
    id: 'draw-ring',
    label: msg('Draw a ring on the ground'),
    keys: ['c'],
    run: take('ring', msg('Ring on'), msg('Ring off')),
  },
  {
    ...shared,
    id: 'draw-undo',
    label: msg('Take the last drawing back'),
    keys: ['u'],
    run: (c) => audience.actions.setDrawings(drawingKey(c), (list) => list.slice(0, -1)),
  },
  {
    ...shared,
    id: 'draw-clear',
    label: msg('Clear the drawings of this step'),
    keys: ['x'],
    run: (c) => audience.actions.setDrawings(drawingKey(c), () => []),
  },
]
