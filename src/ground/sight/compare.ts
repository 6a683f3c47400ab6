import { seenAt, type Viewshed } from './viewshed'

/** Shares of the ground that both observers have within range, 0 to 1; they add up to 1. */
export interface SeenByTwo {
  /** The ground within range of both, square kilometres. */
  readonly areaKm2: number
  readonly both: number
  readonly onlyFirst: number
  readonly onlySecond: number
  readonly neither: number
}

/**
 * Compares two viewsheds on a square grid of `stepM` metres over the ground that is within range of both.
 * Null when no ground is.
 */
export function compareViewsheds(a: Viewshed, b: Viewshed, stepM: number): SeenByTwo | null {
  const { x, z } = a.observer
  const range = a.order.rangeM
  let [both, first, second, neither] = [0, 0, 0, 0]
  for (let dz = -range; dz <= range; dz += stepM) {
    for (let dx = -range; dx <= range; dx += stepM) {
      const here = seenAt(a, x + dx, z + dz)
      const there = seenAt(b, x + dx, z + dz)
      if (here === null || there === null) continue
      if (here && there) both++
      else if (here) first++
      else if (there) second++
      else neither++
    }
  }
  const all = both + first + second + neither
  if (all === 0) return null
  return {
    areaKm2: (all * stepM * stepM) / 1e6,
    both: both / all,
    onlyFirst: first / all,
    onlySecond: second / all,
    neither: neither / all,
  }
}
