import { lazy, type ComponentType } from 'react'

/** Loaders of parts that are not on the page at first, in the order in which their files named them. */
const waiting: (() => Promise<unknown>)[] = []

/** A part of the page that loads when it is first shown, or by `warmParts` before anybody asks for it. */
export function lazyPart<P>(load: () => Promise<ComponentType<P>>) {
  waiting.push(load)
  return lazy(() => load().then((part) => ({ default: part })))
}

/**
 * Loads all parts that wait, one at a time, each when `idle` lets it: the first press of a key then waits
 * for nothing. Parts named by a part that comes are loaded too. One that fails says so when it is shown.
 */
export async function warmParts(idle: () => Promise<void>): Promise<void> {
  for (let load = waiting.shift(); load; load = waiting.shift()) {
    await idle()
    await load().catch(() => undefined)
  }
}
