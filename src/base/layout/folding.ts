import { smoothstep } from '@/base/core/math'

/**
 * From afar formations fold earlier: the fold distance starts to grow at the first value and is doubled at the
 * second, metres per pixel.
 */
const FAR_FROM = 35
const FAR_TO = 110
/** A token folds or unfolds once it has been due for this long, wall seconds. */
export const DWELL = 0.35

/**
 * Whether a unit's token should fold into its superior's: the two are `pixels` apart, and a pixel covers
 * `metresPerPixel`.
 */
export function isDueToFold(pixels: number, near: number, metresPerPixel: number): boolean {
  return pixels < near * (1 + smoothstep(FAR_FROM, FAR_TO, metresPerPixel))
}

/**
 * Hysteresis in time: seconds for which the change has been due, after `delta` more. A value that flickers at the
 * threshold never triggers, and a value at rest ends up as the rule says, whatever came before.
 */
export function dwell(waited: number, due: boolean, delta: number): number {
  return due ? waited + delta : 0
}
