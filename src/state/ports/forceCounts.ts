import { createSignal, type Signal } from '@/state/store/signal'

/**
 * Number of units shown by the scene, by side in the order su, mn, jp, mk. The token view writes it each frame, so it
 * is a mutable object with a signal instead of a store; the legend reads it a few times a second. Counted from what is
 * drawn, so that a test or a screen reader gets what is visible.
 */
export interface ForceCounts {
  /** Units on the map that pass the filter. */
  readonly shown: Int32Array
  /** All units on the map. */
  readonly onMap: Int32Array
  /** Tokens in the picture, and the units that they stand for. */
  tokens: number
  units: number
  readonly changed: Signal
}

export const forceCounts: ForceCounts = {
  shown: new Int32Array(4),
  onMap: new Int32Array(4),
  tokens: 0,
  units: 0,
  changed: createSignal(),
}

/** Copies the counts of the current frame and signals a change. Allocates nothing. */
export function writeForceCounts(shown: Int32Array, onMap: Int32Array, tokens: number, units: number): void {
  const c = forceCounts
  let same = c.tokens === tokens && c.units === units
  for (let i = 0; i < 4; i++) same &&= c.shown[i] === shown[i] && c.onMap[i] === onMap[i]
  if (same) return
  c.shown.set(shown)
  c.onMap.set(onMap)
  c.tokens = tokens
  c.units = units
  c.changed.emit()
}
