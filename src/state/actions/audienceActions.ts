import { stepped, type Aids } from '@/state/audience/aids'
import { IDLE_SECONDS } from '@/state/audience/kiosk'
import { always, BOTH, PRESENT, type Action, type ActionContext } from './action'
import { goToStep } from './stepping'

function turn({ session, page }: ActionContext, name: 'contrast' | 'brightness', direction: 1 | -1): void {
  const value = stepped(session.getState().aids[name], direction)
  session.actions.setAids({ [name]: value })
  page.announce(`${name === 'contrast' ? 'Contrast' : 'Brightness'} ${Math.round(value * 100)} per cent`)
}

function flip(
  { session, page }: ActionContext,
  name: keyof Pick<Aids, 'largeText' | 'highContrast'>,
  words: string,
): void {
  const on = !session.getState().aids[name]
  session.actions.setAids({ [name]: on })
  page.announce(`${words} ${on ? 'on' : 'off'}`)
}

const shared = { group: 'Presentation' as const, modes: PRESENT, when: always }

export const audienceActions: readonly Action[] = [
  {
    ...shared,
    id: 'preflight',
    label: 'Check this computer before a talk',
    keys: ['Shift+h'],
    modes: BOTH,
    run: ({ session }) => session.actions.openPanel('preflight'),
  },
  {
    ...shared,
    id: 'aids',
    label: 'Projector aids',
    keys: ['Shift+a'],
    run: ({ session }) => session.actions.togglePanel('aids'),
  },
  {
    ...shared,
    id: 'darker',
    label: 'Darker picture',
    keys: ['['],
    repeats: true,
    run: (c) => turn(c, 'brightness', -1),
  },
  {
    ...shared,
    id: 'brighter',
    label: 'Brighter picture',
    keys: [']'],
    repeats: true,
    run: (c) => turn(c, 'brightness', 1),
  },
  { ...shared, id: 'paler', label: 'Less contrast', keys: ['{'], repeats: true, run: (c) => turn(c, 'contrast', -1) },
  { ...shared, id: 'starker', label: 'More contrast', keys: ['}'], repeats: true, run: (c) => turn(c, 'contrast', 1) },
  {
    ...shared,
    id: 'large-text',
    label: 'Large text',
    keys: ['Shift+t'],
    run: (c) => flip(c, 'largeText', 'Large text'),
  },
  {
    ...shared,
    id: 'high-contrast',
    label: 'High-contrast captions',
    keys: ['Shift+i'],
    run: (c) => flip(c, 'highContrast', 'High-contrast captions'),
  },
  {
    ...shared,
    id: 'kiosk',
    label: 'Kiosk: start or stop playing the deck in a loop',
    keys: ['Shift+l'],
    run: (c) => {
      const kiosk = c.session.getState().kiosk > 0 ? 0 : IDLE_SECONDS
      c.session.actions.setKiosk(kiosk)
      c.page.announce(kiosk ? 'The deck plays by itself' : 'The deck waits for you')
      if (kiosk) goToStep(c, c.session.getState().step)
    },
  },
]
