import { heightAt, type Ground } from './heightField'

/** Every fifth line is an index line, drawn heavier and labelled. */
export const INDEX_EVERY = 5

const INTERVALS = [2, 5, 10, 20, 50] as const

/**
 * The contour interval in metres where a CSS pixel covers `metresPerPixel` of ground: on this terrain (a slope of 1
 * in 100 is common) lines then lie about 14 pixels apart or more.
 */
export function contourInterval(metresPerPixel: number): number {
  const wanted = metresPerPixel * 0.16
  return INTERVALS.find((each) => each >= wanted) ?? INTERVALS[INTERVALS.length - 1]!
}

export interface ContourPoint {
  readonly x: number
  readonly z: number
  /** Metres above the datum: a multiple of the index step. */
  readonly height: number
  /** Unit vector along the line, for the label's direction. */
  readonly alongX: number
  readonly alongZ: number
}

/**
 * Where index lines may be labelled: at most one point in each square of `cell` metres within
 * `half` metres of the middle, on a line of a multiple of `step`, where the ground is steep
 * enough (`leastSlope`) for the line to have a clear direction.
 */
export function indexPoints(
  ground: Ground,
  step: number,
  cell: number,
  half: number,
  leastSlope = 0.012,
): ContourPoint[] {
  const points: ContourPoint[] = []
  const stride = 100
  for (let z = -half + cell / 2; z < half; z += cell) {
    for (let x = -half + cell / 2; x < half; x += cell) {
      // From the centre of the square westwards and eastwards, to the first crossing of a level.
      let best: ContourPoint | null = null
      for (let reach = 0; reach < cell / 2 && !best; reach += stride) {
        for (const way of [1, -1]) {
          best ??= crossing(ground, x + way * reach, x + way * (reach + stride), z, step, leastSlope)
        }
      }
      if (best) points.push(best)
    }
  }
  return points
}

function crossing(
  ground: Ground,
  x0: number,
  x1: number,
  z: number,
  step: number,
  leastSlope: number,
): ContourPoint | null {
  const a = heightAt(ground, x0, z)
  const b = heightAt(ground, x1, z)
  const level = Math.ceil(Math.min(a, b) / step) * step
  if (a === b || level > Math.max(a, b)) return null
  let [low, high] = [0, 1]
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2
    const above = heightAt(ground, x0 + (x1 - x0) * middle, z) > level
    if (above === b > a) high = middle
    else low = middle
  }
  const x = x0 + (x1 - x0) * ((low + high) / 2)
  const d = 60
  const gx = (heightAt(ground, x + d, z) - heightAt(ground, x - d, z)) / (2 * d)
  const gz = (heightAt(ground, x, z + d) - heightAt(ground, x, z - d)) / (2 * d)
  const slope = Math.hypot(gx, gz)
  if (slope < leastSlope) return null
  return { x, z, height: level, alongX: -gz / slope, alongZ: gx / slope }
}
