import { msg, tr } from '@/base/i18n/i18n'
import { notify } from '@/state/session/notices'
import type { Session } from '@/state/session/session'
import { EXPLORE, type Action, type ActionContext } from './action'

type Rules = typeof import('@/state/split/showSplit')
/** Runs a rule of split views, which load at the first press. */
const lazily = (use: (m: Rules, context: ActionContext) => void) => (context: ActionContext) =>
  void import('@/state/split/showSplit')
    .then((m) => use(m, context))
    .catch(() => notify(tr('This could not be loaded. Try again.'), 'problem'))
const shared = { group: 'View' as const, modes: EXPLORE }
/** Escape ends whatever else is open first. */
const nothingElse = (s: Session) =>
  s.sheet === null &&
  s.selection === null &&
  s.mapMenu === null &&
  s.group.length === 0 &&
  s.standing === null &&
  !s.follow
const idle = (s: Session) => !s.helpOpen && s.sheet !== 'search'

/** The split picture. Escape closes the panel and the selection before it. */
export const splitKeys: readonly Action[] = [
  {
    ...shared,
    id: 'split-accounts',
    label: msg('Two accounts side by side: Soviet and Japanese'),
    keys: ['('],
    when: idle,
    run: lazily((m, c) => m.toggleSplit(c, 'accounts')),
  },
  {
    ...shared,
    id: 'split-times',
    label: msg('Two times side by side'),
    keys: [')'],
    when: idle,
    run: lazily((m, c) => m.toggleSplit(c, 'times')),
  },
  {
    ...shared,
    id: 'split-close',
    label: msg('One picture again, after two side by side'),
    keys: ['Escape'],
    when: (s) => idle(s) && s.split !== null && nothingElse(s),
    run: lazily((m, c) => m.closeSplit(c)),
  },
]
