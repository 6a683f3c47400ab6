import { msg, tr } from '@/base/i18n/i18n'
import { PERSPECTIVES, SYMBOL_SETS, type Session } from '@/state/session/session'
import { DOCUMENTED_WORDS, PERSPECTIVE_WORDS, SYMBOL_SET_WORDS } from '@/state/words/forceWords'
import { always, EXPLORE, type Action, type ActionContext } from './action'

/** True while only documented things are shown. */
export const isDocumentedOnly = ({ filter }: Pick<Session, 'filter'>): boolean => filter.only !== null

/**
 * Shows only what is documented to have happened, or everything again. Requiring a documented place as well is a
 * separate choice.
 */
function toggleDocumented({ session, page }: ActionContext): void {
  const only = isDocumentedOnly(session.getState()) ? null : 'fact'
  session.actions.setFilter({ only })
  page.announce(
    only === null ? tr('All confidences are shown') : tr('Only shown: {what}', { what: tr(DOCUMENTED_WORDS[only]) }),
  )
}

function nextPerspective({ session, page }: ActionContext): void {
  const next = PERSPECTIVES[(PERSPECTIVES.indexOf(session.getState().perspective) + 1) % PERSPECTIVES.length]!
  session.actions.setPerspective(next)
  page.announce(tr('Frames: {perspective}', { perspective: tr(PERSPECTIVE_WORDS[next]) }))
}

function nextSymbolSet({ session, page }: ActionContext): void {
  const next = SYMBOL_SETS[(SYMBOL_SETS.indexOf(session.getState().symbolSet) + 1) % SYMBOL_SETS.length]!
  session.actions.setSymbolSet(next)
  page.announce(tr('Symbols: {set}', { set: tr(SYMBOL_SET_WORDS[next]) }))
}

const shared = { group: 'Units' as const, modes: EXPLORE, when: always }

export const forceActions: readonly Action[] = [
  { ...shared, id: 'documented-only', label: msg('Documented only'), keys: ['Shift+s'], run: toggleDocumented },
  {
    ...shared,
    id: 'perspective',
    label: msg('Next perspective of the frames'),
    keys: ['Shift+c'],
    run: nextPerspective,
  },
  { ...shared, id: 'symbol-set', label: msg('APP-6 symbols or silhouettes'), keys: ['Shift+x'], run: nextSymbolSet },
]
