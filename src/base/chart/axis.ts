/** A number scale starting at 0, with round tick marks. */
export interface NumberAxis {
  readonly max: number
  readonly ticks: readonly number[]
}

/** A scale from 0 to at least `most`, with about `about` round steps (1, 2 or 5 times a power of ten). */
export function numberAxis(most: number, about = 4): NumberAxis {
  const rough = Math.max(most, 1e-9) / about
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough * 0.999_999)!
  const steps = Math.max(1, Math.ceil(most / step - 1e-9))
  return { max: steps * step, ticks: Array.from({ length: steps + 1 }, (_, i) => i * step) }
}

/** Linear map from the interval `from` to the interval `to`; not clamped. */
export function linear(from: readonly [number, number], to: readonly [number, number]): (value: number) => number {
  const slope = (to[1] - to[0]) / (from[1] - from[0] || 1)
  return (value) => to[0] + (value - from[0]) * slope
}
