/** The view, as needed for selecting nodes; in scene coordinates, y exaggerated about `reference`. */
export interface LodView {
  eyeX: number
  eyeY: number
  eyeZ: number
  /** Six planes, (a, b, c, d) each, inside where a·x + b·y + c·z + d ≥ 0. */
  readonly planes: Float32Array
  /** Pixels that one metre covers at a distance of one metre. */
  pixelsPerRadian: number
  exaggeration: number
  reference: number
  /** Maximum error of the drawn ground, pixels. */
  maxErrorPixels: number
  /** Maximum size of a ground texel, pixels. */
  texelPixels: number
  /**
   * Points where the ground is drawn to within `ANCHOR_ERROR` metres at any distance, such as tokens. Null for none.
   */
  anchors: Anchors | null
}

/** Columns of points; those whose `presence` is 0 do not count. */
export interface Anchors {
  readonly count: number
  readonly x: ArrayLike<number>
  readonly z: ArrayLike<number>
  readonly presence: ArrayLike<number>
}

/** Whether a box lies wholly outside the view's frustum. */
export function outsideView(
  { planes }: LodView,
  x0: number,
  y0: number,
  z0: number,
  x1: number,
  y1: number,
  z1: number,
): boolean {
  for (let p = 0; p < 24; p += 4) {
    const a = planes[p]!
    const b = planes[p + 1]!
    const c = planes[p + 2]!
    if (a * (a > 0 ? x1 : x0) + b * (b > 0 ? y1 : y0) + c * (c > 0 ? z1 : z0) + planes[p + 3]! < 0) return true
  }
  return false
}

/** Metres from the eye to the nearest point of a box; 0 within it. */
export function distanceToBox(
  view: LodView,
  x0: number,
  y0: number,
  z0: number,
  x1: number,
  y1: number,
  z1: number,
): number {
  const dx = Math.max(x0 - view.eyeX, 0, view.eyeX - x1)
  const dy = Math.max(y0 - view.eyeY, 0, view.eyeY - y1)
  const dz = Math.max(z0 - view.eyeZ, 0, view.eyeZ - z1)
  return Math.sqrt(dx * dx + dy * dy + dz * dz)
}
