import { msg } from '@/base/i18n/i18n'
import { toggleSheet } from '@/state/session/sheets'
import { always, BOTH, EXPLORE, type Action } from './action'

const shared = { group: 'Page' as const, modes: EXPLORE, when: always }

export const pageActions: readonly Action[] = [
  {
    ...shared,
    id: 'help',
    label: msg('Keys and help'),
    keys: ['?', 'h'],
    modes: BOTH,
    run: ({ session }) => session.actions.togglePanel('help'),
  },
  {
    ...shared,
    id: 'panel',
    label: msg('Settings: playback speed, heights, layers, tuning'),
    keys: ['l'],
    run: ({ session }) => toggleSheet(session, 'tuning'),
  },
  {
    ...shared,
    id: 'air-panel',
    label: msg('The war in the air: figures and sorties'),
    keys: ['Shift+a'],
    run: ({ session }) => toggleSheet(session, 'air'),
  },
  {
    ...shared,
    id: 'full-screen',
    label: msg('Full screen'),
    keys: ['f'],
    modes: BOTH,
    run: (c) => c.page.toggleFullScreen(),
  },
  {
    ...shared,
    id: 'take-away',
    label: msg('To take away: pictures, film, handout'),
    keys: ['Shift+k'],
    modes: BOTH,
    run: ({ session }) => session.actions.openPanel('takeAway'),
  },
  { ...shared, id: 'copy-link', label: msg('Copy a link to this view'), keys: ['c'], run: (c) => c.page.copyLink(c) },
]
