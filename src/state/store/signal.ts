/**
 * Change signal of a value that is written in place, often in each frame. A zustand store makes an object at
 * every change; such a value would make garbage sixty times a second. So the value is one mutable object,
 * and this says only that it changed. Everything else is a store.
 */
export interface Signal {
  /** Calls `listener` after each change. Returns the function that unsubscribes it; fits `useSyncExternalStore`. */
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
