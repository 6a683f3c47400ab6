/**
 * How many units the scene shows, by side in the order su, mn, jp, mk: written by the token view
 * in each frame, read by the legend a few times a second. Counted from what is drawn, so that a
 * test or a screen reader hears what the eye sees.
 */
export interface ForceCounts {
  /** Units on the map that the filter lets through. */
  readonly shown: Int32Array
  /** All units on the map. */
  readonly onMap: Int32Array
  /** Tokens in the picture, and the units that they stand for. */
  tokens: number
  units: number
  readonly listeners: Set<() => void>
}

export const forceCounts: ForceCounts = {
  shown: new Int32Array(4),
  onMap: new Int32Array(4),
  tokens: 0,
  units: 0,
  listeners: new Set(),
}

/** Copies the counts of the frame in hand and tells of a change. Allocates nothing. */
export function writeForceCounts(shown: Int32Array, onMap: Int32Array, tokens: number, units: number): void {
  const c = forceCounts
  let same = c.tokens === tokens && c.units === units
  for (let i = 0; i < 4; i++) same &&= c.shown[i] === shown[i] && c.onMap[i] === onMap[i]
  if (same) return
  c.shown.set(shown)
  c.onMap.set(onMap)
  c.tokens = tokens
  c.units = units
  for (const listener of c.listeners) listener()
}
