import { DOCUMENTED_ONLY } from '@/record/domain/unitFilter'
import { PERSPECTIVES, SYMBOL_SETS, type Session } from '@/state/session/session'
import { PERSPECTIVE_WORDS, SYMBOL_SET_WORDS } from '@/state/words/forceWords'
import { always, EXPLORE, type Action, type ActionContext } from './action'

/** True while nothing but what a source states is drawn. */
export const isDocumentedOnly = ({ filter }: Pick<Session, 'filter'>) =>
  filter.confidences.length === 1 && filter.confidences[0] === DOCUMENTED_ONLY[0]

function toggleDocumented({ session, page }: ActionContext): void {
  const only = !isDocumentedOnly(session.getState())
  session.actions.setFilter({ confidences: only ? DOCUMENTED_ONLY : [] })
  page.announce(only ? 'Only what is documented is shown' : 'Approximate and reconstructed places are shown too')
}

function nextPerspective({ session, page }: ActionContext): void {
  const next = PERSPECTIVES[(PERSPECTIVES.indexOf(session.getState().perspective) + 1) % PERSPECTIVES.length]!
  session.actions.setPerspective(next)
  page.announce(`Frames: ${PERSPECTIVE_WORDS[next]}`)
}

function nextSymbolSet({ session, page }: ActionContext): void {
  const next = SYMBOL_SETS[(SYMBOL_SETS.indexOf(session.getState().symbolSet) + 1) % SYMBOL_SETS.length]!
  session.actions.setSymbolSet(next)
  page.announce(`Symbols: ${SYMBOL_SET_WORDS[next]}`)
}

const shared = { group: 'Units' as const, modes: EXPLORE, when: always }

export const forceActions: readonly Action[] = [
  { ...shared, id: 'documented-only', label: 'Only what is documented', keys: ['Shift+s'], run: toggleDocumented },
  { ...shared, id: 'perspective', label: 'Next perspective of the frames', keys: ['Shift+c'], run: nextPerspective },
  { ...shared, id: 'symbol-set', label: 'APP-6 symbols or silhouettes', keys: ['Shift+x'], run: nextSymbolSet },
]
