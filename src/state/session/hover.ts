import type { ChoiceKind } from '@/record/kinds/kinds'

/**
 * What is under the pointer, or was selected by key, and where it stands on the page: written by
 * the scene, read by the tooltip. A mutable object, so that a moving pointer renders nothing.
 */
export interface Hover {
  kind: ChoiceKind | null
  id: string
  /** CSS pixels from the page's top left: the pointer, or the lower right of the token. */
  x: number
  y: number
  /** True from the first thing on that was met. */
  met: boolean
  readonly listeners: Set<() => void>
}

export const hover: Hover = { kind: null, id: '', x: 0, y: 0, met: false, listeners: new Set() }

/** `null` for nothing. Tells only of a change. */
export function writeHover(kind: Hover['kind'], id: string, x: number, y: number): void {
  if (hover.kind === kind && hover.id === id && (kind === null || (hover.x === x && hover.y === y))) return
  if (kind !== null) hover.met = true
  hover.kind = kind
  hover.id = id
  hover.x = x
  hover.y = y
  for (const listener of hover.listeners) listener()
}

export function subscribeHover(listener: () => void): () => void {
  hover.listeners.add(listener)
  return () => void hover.listeners.delete(listener)
}
