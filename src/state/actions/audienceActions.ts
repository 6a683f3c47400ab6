import { msg, tr } from '@/base/i18n/i18n'
import { stepped, type Aids } from '@/state/audience/aids'
import { IDLE_SECONDS } from '@/state/audience/kiosk'
import { always, BOTH, PRESENT, type Action, type ActionContext } from './action'
import { goToStep } from './stepping'

function turn({ session, page }: ActionContext, name: 'contrast' | 'brightness', direction: 1 | -1): void {
  const value = stepped(session.getState().aids[name], direction)
  session.actions.setAids({ [name]: value })
  const n = Math.round(value * 100)
  page.announce(tr(name === 'contrast' ? 'Contrast {n} per cent' : 'Brightness {n} per cent', { n }))
}

/** The announcements are English messages: of the aid switched on, and off. */
function flip(
  { session, page }: ActionContext,
  name: keyof Pick<Aids, 'largeText' | 'highContrast'>,
  [wordsOn, wordsOff]: readonly [string, string],
): void {
  const on = !session.getState().aids[name]
  session.actions.setAids({ [name]: on })
  page.announce(tr(on ? wordsOn : wordsOff))
}

const shared = { group: 'Presentation' as const, modes: PRESENT, when: always }

export const audienceActions: readonly Action[] = [
  {
    ...shared,
    id: 'preflight',
    label: msg('Check this computer before a talk'),
    keys: ['Shift+h'],
    modes: BOTH,
    run: ({ session }) => session.actions.openPanel('preflight'),
  },
  {
    ...shared,
    id: 'aids',
    label: msg('Projector aids'),
    keys: ['Shift+a'],
    run: ({ session }) => session.actions.togglePanel('aids'),
  },
  {
    ...shared,
    id: 'darker',
    label: msg('Darker picture'),
    keys: ['['],
    repeats: true,
    run: (c) => turn(c, 'brightness', -1),
  },
  {
    ...shared,
    id: 'brighter',
    label: msg('Brighter picture'),
    keys: [']'],
    repeats: true,
    run: (c) => turn(c, 'brightness', 1),
  },
  {
    ...shared,
    id: 'paler',
    label: msg('Less contrast'),
    keys: ['{'],
    repeats: true,
    run: (c) => turn(c, 'contrast', -1),
  },
  {
    ...shared,
    id: 'starker',
    label: msg('More contrast'),
    keys: ['}'],
    repeats: true,
    run: (c) => turn(c, 'contrast', 1),
  },
  {
    ...shared,
    id: 'large-text',
    label: msg('Large text'),
    keys: ['Shift+t'],
    run: (c) => flip(c, 'largeText', [msg('Large text on'), msg('Large text off')]),
  },
  {
    ...shared,
    id: 'high-contrast',
    label: msg('High-contrast captions'),
    keys: ['Shift+i'],
    run: (c) => flip(c, 'highContrast', [msg('High-contrast captions on'), msg('High-contrast captions off')]),
  },
  {
    ...shared,
    id: 'kiosk',
    label: msg('Kiosk: start or stop playing the deck in a loop'),
    keys: ['Shift+l'],
    run: (c) => {
      const kiosk = c.session.getState().kiosk > 0 ? 0 : IDLE_SECONDS
      c.session.actions.setKiosk(kiosk)
      c.page.announce(tr(kiosk ? 'The deck plays by itself' : 'The deck waits for you'))
      if (kiosk) goToStep(c, c.session.getState().step)
    },
  },
]
