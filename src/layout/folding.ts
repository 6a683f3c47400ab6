import { smoothstep } from '@/core/math'

/**
 * When a unit's token goes into that of its superior: they lie closer on the screen than `near` pixels.
 * It comes out again only `SLACK` pixels farther, so that a moving camera or a marching unit does not
 * make it flicker.
 */
const SLACK = 14
/** From afar formations fold earlier: at so many metres a pixel the distance begins to grow, and is doubled at the last. */
const FAR_FROM = 35
const FAR_TO = 110

/** Whether the token is folded now, given that it was; `pixels` lie between it and its superior, where a pixel covers `metresPerPixel`. */
export function isFolded(was: boolean, pixels: number, near: number, metresPerPixel: number): boolean {
  const reach = near * (1 + smoothstep(FAR_FROM, FAR_TO, metresPerPixel))
  return pixels < (was ? reach + SLACK : reach)
}
