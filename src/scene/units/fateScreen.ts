/** Markers of ends on the screen in the current frame; picking reads it. */
export interface FateScreen {
  count: number
  /** Index into the world's fates. */
  readonly fate: Int32Array
  readonly x: Float32Array
  readonly y: Float32Array
}

export function createFateScreen(capacity: number): FateScreen {
  return { count: 0, fate: new Int32Array(capacity), x: new Float32Array(capacity), y: new Float32Array(capacity) }
}

/** Pick radius of a marker, pixels. */
const REACH = 9

/** Index of the end whose marker is under a point of the screen, or -1. */
export function fateAt({ count, fate, x, y }: FateScreen, px: number, py: number, slack: number): number {
  for (let i = count - 1; i >= 0; i--) if (Math.hypot(px - x[i]!, py - y[i]!) <= REACH + slack) return fate[i]!
  return -1
}
