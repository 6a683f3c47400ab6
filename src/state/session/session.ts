import { createActionStore, type ActionStore } from '@/state/store/actionStore'
import { sessionActions, type SessionActions } from './sessionActions'
import { INITIAL_SESSION, type SessionState } from './sessionState'

export { LAYERS, type Layer } from '@/record/schema/layers'
export { PERSPECTIVES, SYMBOL_SETS, type Perspective, type SymbolSet } from '@/picture/symbols/symbolChoice'
export * from './choices'
export type { MapMenu, Selection, Standing } from './slices/selection'
export type { Mode } from './slices/presenting'
export type { SplitRequest } from './slices/split'
export type { GroundStatus } from './slices/status'
export { SHEETS, type SheetId } from './slices/panels'

/** Fields of all slices at one level: read `session.getState().layers`, or `useSession((s) => s.layers)`. */
export type Session = SessionState
/** Read with `getState`, `subscribe` or `useSession`; change it only through `session.actions`. */
export type SessionStore = ActionStore<Session, SessionActions>

/**
 * Creates the session of a page or a test. Each slice, a file in `slices/`, owns its fields and the actions that write
 * them; actions across slices are in `sessionActions`.
 */
export function createSession(initial: Partial<Session> = {}): SessionStore {
  return createActionStore<Session, SessionActions>({ ...INITIAL_SESSION, ...initial }, sessionActions)
}
