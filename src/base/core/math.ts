/** Limits `value` to the closed range [low, high]. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value
}

/** Linear blend from `a` (u = 0) to `b` (u = 1). */
export function lerp(a: number, b: number, u: number): number {
  return a + (b - a) * u
}

/** Hermite step from 0 at `low` to 1 at `high`; flat outside. */
export function smoothstep(low: number, high: number, value: number): number {
  const u = clamp((value - low) / (high - low), 0, 1)
  return u * u * (3 - 2 * u)
}

/** Signed smallest turn from angle `from` to angle `to`, radians in (-π, π]. */
export function angleDelta(from: number, to: number): number {
  const turn = (to - from) % (2 * Math.PI)
  if (turn > Math.PI) return turn - 2 * Math.PI
  if (turn <= -Math.PI) return turn + 2 * Math.PI
  return turn
}

export const DEGREES = Math.PI / 180
