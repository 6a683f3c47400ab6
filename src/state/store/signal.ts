/**
 * Change signal for a value written in place, often every frame. A zustand store allocates an object at every change,
 * which would be garbage sixty times a second. So the value is one mutable object, and this only signals that it
 * changed. Everything else is a store.
 */
export interface Signal {
  /** Calls `listener` after each change. Returns a function that unsubscribes it; fits `useSyncExternalStore`. */
  readonly subscribe: (listener: () => void) => () => void
  /** Notifies all listeners; allocates nothing. For the module that owns the value. */
  readonly emit: () => void
}

export function createSignal(): Signal {
  const listeners = new Set<() => void>()
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    emit: () => {
      for (const listener of listeners) listener()
    },
  }
}
