import { createStore, type StoreApi } from 'zustand/vanilla'

/** The part of a store that readers see: no `setState`. React reads it with `useStore`. */
export type ReadableStore<State> = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>

/** A store whose state only its named actions change. */
export interface ActionStore<State, Actions> extends ReadableStore<State> {
  readonly actions: Actions
}

/** Merges a change into the state and notifies subscribers once. */
export type Write<State> = (change: Partial<State> | ((state: State) => Partial<State>)) => void

/**
 * Creates a zustand store without a public `setState`: `define` receives it and returns the actions, the store's only
 * writers.
 */
export function createActionStore<State, Actions>(
  initial: State,
  define: (write: Write<State>, read: () => State) => Actions,
): ActionStore<State, Actions> {
  const { getState, getInitialState, subscribe, setState } = createStore<State>(() => initial)
  return { getState, getInitialState, subscribe, actions: define((change) => setState(change), getState) }
}
