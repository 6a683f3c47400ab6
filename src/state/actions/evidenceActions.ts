import { msg, tr } from '@/base/i18n/i18n'
import { notify } from '@/state/session/notices'
import type { Session } from '@/state/session/session'
import { toggleSheet } from '@/state/session/sheets'
import { EXPLORE, type Action, type ActionContext } from './action'

/** Runs one of the actions that load when first used. */
const lazily =
  (pick: (m: typeof import('./evidence')) => (context: ActionContext) => void) => (context: ActionContext) =>
    void import('./evidence')
      .then((m) => pick(m)(context))
      .catch(() => notify(tr('This could not be loaded. Try again.'), 'problem'))

const idle = (s: Session) => !s.helpOpen && s.sheet !== 'search'
const shared = { group: 'View' as const, modes: EXPLORE, when: idle }

function toggleLens({ session, page }: ActionContext): void {
  const lens = !session.getState().lens
  session.actions.setLens(lens)
  page.announce(tr(lens ? 'Contested lens on' : 'Contested lens off'))
}

/** Questions to the ground and to the witnesses. */
export const evidenceActions: readonly Action[] = [
  {
    ...shared,
    id: 'lens',
    label: msg('Contested lens: mark numbers and dates on which sources differ'),
    keys: ['6'],
    run: toggleLens,
  },
  {
    ...shared,
    id: 'viewshed',
    label: msg('What could be seen from the selection, or from the middle of the picture'),
    keys: ['1'],
    run: lazily((m) => m.toggleViewshed),
  },
  {
    ...shared,
    id: 'section',
    label: msg('Section and measure along a path or a unit’s route'),
    keys: ['2'],
    run: ({ session }) => toggleSheet(session, 'section'),
  },
  {
    ...shared,
    id: 'path-point',
    label: msg('Add the middle of the picture to the path that is measured'),
    keys: ['3'],
    run: lazily((m) => m.addPathPoint),
  },
]
