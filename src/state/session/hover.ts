import type { ChoiceKind } from '@/record/kinds/kinds'
import { createSignal, type Signal } from '@/state/store/signal'

/**
 * What is under the pointer, or was selected by key, and its position on the page, for the tooltip. The scene reads it
 * each frame and writes it each frame while a unit selected by key moves, so it is a mutable object with a signal
 * instead of a store.
 */
export interface Hover {
  kind: ChoiceKind | null
  id: string
  /** CSS pixels from the page's top left: the pointer, or the lower right of the token. */
  x: number
  y: number
  /** True once anything has been hovered. */
  met: boolean
  readonly changed: Signal
}

export const hover: Hover = { kind: null, id: '', x: 0, y: 0, met: false, changed: createSignal() }

/** Writes what is hovered, `null` for nothing; signals only a change. */
export function writeHover(kind: Hover['kind'], id: string, x: number, y: number): void {
  if (hover.kind === kind && hover.id === id && (kind === null || (hover.x === x && hover.y === y))) return
  if (kind !== null) hover.met = true
  hover.kind = kind
  hover.id = id
  hover.x = x
  hover.y = y
  hover.changed.emit()
}
