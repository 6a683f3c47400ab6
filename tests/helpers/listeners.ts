import { vi } from 'vitest'

interface Source {
  subscribe(listener: () => void): unknown
}

/** Counts the listeners that subscribe to a source from now on; returns the number still subscribed. */
export function countListeners(source: Source): () => number {
  const subscribe = source.subscribe.bind(source)
  const listening = new Set<object>()
  vi.spyOn(source, 'subscribe').mockImplementation((listener) => {
    const stop = subscribe(listener) as () => void
    const key = {}
    listening.add(key)
    return () => {
      listening.delete(key)
      stop()
    }
  })
  return () => listening.size
}
