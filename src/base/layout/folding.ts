import { smoothstep } from '@/base/core/math'

/** From afar formations fold earlier: at so many metres a pixel the distance begins to grow, and is doubled at the last. */
const FAR_FROM = 35
const FAR_TO = 110
/** A token goes in or comes out when it has been due for so long, seconds of the reader. */
export const DWELL = 0.35

/** Whether a unit's token belongs into that of its superior: `pixels` lie between the two, where a pixel covers `metresPerPixel`. */
export function isDueToFold(pixels: number, near: number, metresPerPixel: number): boolean {
  return pixels < near * (1 + smoothstep(FAR_FROM, FAR_TO, metresPerPixel))
}

/**
 * Hysteresis in time: seconds for which the change has been due, after `delta` more. What trembles on the
 * edge never gets there, and what has come to rest is as the rule has it, by whatever way it came.
 */
export function dwell(waited: number, due: boolean, delta: number): number {
  return due ? waited + delta : 0
}
