import { msg, tr } from '@/base/i18n/i18n'
import { notify } from '@/state/session/notices'
import { toggleSheet } from '@/state/session/sheets'
import { always, BOTH, EXPLORE, type Action, type ActionContext } from './action'

/** The deck tools load on first use. */
function capture(context: ActionContext): void {
  import('./captureIntoDeck')
    .then(({ captureIntoDeck }) => captureIntoDeck(context))
    .catch(() =>
      notify(tr('The view could not be added to your deck: its tools could not be loaded. Try again.'), 'problem'),
    )
}

const shared = { group: 'Presentation' as const, when: always }

export const deckActions: readonly Action[] = [
  {
    ...shared,
    id: 'capture-step',
    label: msg('Take this view as a step of your own deck'),
    keys: ['Shift+e'],
    modes: BOTH,
    run: capture,
  },
  {
    ...shared,
    id: 'deck-editor',
    label: msg('Your own deck: edit, save, load, share'),
    keys: ['Shift+d'],
    modes: EXPLORE,
    run: ({ session }) => toggleSheet(session, 'deck'),
  },
]
