import { heightAt, type Ground } from '@/ground/terrain/heightField'
import { CellWalk, STEP } from './cellWalk'
import { BULGE } from './curvature'

export interface Observer {
  /** Local metres. */
  readonly x: number
  readonly z: number
  /** Height of the eye above the ground, metres. */
  readonly eyeM: number
}

/** How far and how finely to look. */
export interface ViewshedOrder {
  /** Maximum viewing distance, metres. */
  readonly rangeM: number
  /** Height of the target above the ground, metres: 0 is the ground itself. */
  readonly targetM: number
  /** Metres between samples along a ray, and between rays at the full range. */
  readonly stepM: number
}

/**
 * What an observer sees, sampled on rays: sample `ring` of ray `ray` lies `(ring + 1) * stepM` metres off, at a
 * bearing of `ray / rays` of a turn clockwise from grid north. Rays leave no gap wider than `stepM`.
 */
export interface Viewshed {
  readonly observer: Observer
  readonly order: ViewshedOrder
  readonly rays: number
  readonly rings: number
  /** 1 where visible, row-major: one row per ray. */
  readonly seen: Uint8Array
  /** Share of the area within range that is visible, 0 to 1. */
  readonly seenShare: number
  /**
   * Share of the area whose result depends on reconstructed relief, 0 to 1: the crest that hides the place or, where
   * it is visible, the crest cleared by the least or the place itself, lies where relief is reconstructed rather than
   * measured.
   */
  readonly drawnShare: number
}

/** How much of the relief at local (x, z) is reconstructed rather than measured, 0 to 1. */
export type ReconstructedAt = (x: number, z: number) => number

/** Maximum number of samples in one viewshed. */
const MAX_SAMPLES = 16_000_000
/** Ground that only touches the sight line hides nothing: a slope, dimensionless. */
const TOUCH = 1e-9

/**
 * Computes what is visible from a point on the ground. Each ray is walked once, cell by cell, keeping the steepest
 * slope so far. Exact on the bilinear ground that is drawn, curvature and refraction included (a property test compares every
 * sample with `lineOfSight`). Ignores vegetation, smoke, mist, darkness and how small a man looks at 10 km.
 * @throws RangeError for a range or step that is not positive, or more than 16 million samples.
 */
export function viewshed(
  ground: Ground,
  observer: Observer,
  order: ViewshedOrder,
  reconstructed: ReconstructedAt,
): Viewshed {
  const { rangeM, stepM } = order
  if (!(rangeM > 0 && stepM > 0))
    throw new RangeError(`viewshed: expected a range and a step above 0 m, got ${rangeM} and ${stepM}`)
  const rings = Math.floor(rangeM / stepM)
  const rays = Math.ceil((2 * Math.PI * rangeM) / stepM)
  if (!(rings > 0 && rays * rings <= MAX_SAMPLES))
    throw new RangeError(`viewshed: expected 1 to ${MAX_SAMPLES} samples, got ${rays * rings}`)
  const seen = new Uint8Array(rays * rings)
  const walker = createWalker(ground, observer, order)
  let area = 0
  let seenArea = 0
  let drawnArea = 0
  for (let ray = 0; ray < rays; ray++) {
    const bearing = (2 * Math.PI * ray) / rays
    walker.start(Math.sin(bearing), -Math.cos(bearing))
    for (let ring = 0; ring < rings; ring++) {
      const s = (ring + 1) * stepM
      const visible = walker.reach(s)
      const crest = reconstructed(observer.x + walker.dx * walker.crestAt, observer.z + walker.dz * walker.crestAt)
      const own = visible ? reconstructed(observer.x + walker.dx * s, observer.z + walker.dz * s) : 0
      if (visible) seen[ray * rings + ring] = 1
      area += s
      if (visible) seenArea += s
      drawnArea += s * Math.max(crest, own)
    }
  }
  return { observer, order, rays, rings, seen, seenShare: seenArea / area, drawnShare: drawnArea / area }
}

/** Whether local (x, z) is visible, by the nearest sample; null beyond the range. */
export function seenAt({ observer, order, rays, rings, seen }: Viewshed, x: number, z: number): boolean | null {
  const dx = x - observer.x
  const dz = z - observer.z
  const distance = Math.hypot(dx, dz)
  const ring = Math.round(distance / order.stepM) - 1
  if (ring >= rings) return null
  if (ring < 0) return true
  const turn = Math.atan2(dx, -dz) / (2 * Math.PI)
  const ray = ((Math.round(turn * rays) % rays) + rays) % rays
  return seen[ray * rings + ring] === 1
}

interface Walker {
  dx: number
  dz: number
  /** Distance of the steepest ground so far, metres. */
  crestAt: number
  /** Begins a ray in the unit direction (dx, dz). */
  start: (dx: number, dz: number) => void
  /** Walks on to `s` metres; returns whether the target there is visible. Distances must not decrease. */
  reach: (s: number) => boolean
}

/** Walks rays over both fields; allocates nothing once created. */
function createWalker(ground: Ground, { x, z, eyeM }: Observer, { targetM }: ViewshedOrder): Walker {
  const eye = heightAt(ground, x, z) + eyeM
  const { battlefield, region } = ground
  const span = (battlefield.posts - 1) * battlefield.spacing
  const fine = new CellWalk()
  const coarse = new CellWalk()
  let at = 0
  let steepest = -Infinity
  let enter = 0
  let leave = 0
  const walker: Walker = {
    dx: 0,
    dz: 0,
    crestAt: 0,
    start(dx, dz) {
      walker.dx = dx
      walker.dz = dz
      walker.crestAt = 0
      at = 0
      steepest = -Infinity
      fine.begin(battlefield, x, z, dx, dz)
      coarse.begin(region, x, z, dx, dz)
      const [fromX, toX] = slab(x, dx, battlefield.west, span)
      const [fromZ, toZ] = slab(z, dz, battlefield.north, span)
      enter = Math.max(0, fromX, fromZ)
      leave = Math.min(toX, toZ)
      if (leave <= enter) enter = leave = 0
    },
    reach(s) {
      while (at < s - STEP) {
        const inFine = leave > enter && at >= enter - STEP && at < leave - STEP
        const until = inFine ? Math.min(s, leave) : at < enter - STEP ? Math.min(s, enter) : s
        raise(inFine ? fine : coarse, at, until)
        at = until
      }
      const target = heightAt(ground, x + walker.dx * s, z + walker.dz * s) + targetM
      return (target - eye) / s - BULGE * s >= steepest - TOUCH
    },
  }
  return walker

  /** Raises `steepest` by the ground of one field from `s` to `end` metres along the ray. */
  function raise(cells: CellWalk, s: number, end: number): void {
    while (s < end - STEP) {
      const out = cells.enter(s, end)
      // Ground above the eye's level at distance q: k0 + k1 q + k2 q²; its slope from the eye is k0 / q + k1 + k2 q.
      const { k1 } = cells
      const k2 = cells.k2 - BULGE
      const k0 = cells.k0 - eye
      if (s > 0) consider(s, k0 / s + k1 + k2 * s)
      consider(out, k0 / out + k1 + k2 * out)
      if (k0 < 0 && k2 < 0) {
        const top = Math.sqrt(k0 / k2)
        if (top > s && top < out) consider(top, k0 / top + k1 + k2 * top)
      }
      s = out
    }
  }

  function consider(s: number, slope: number): void {
    if (slope <= steepest) return
    steepest = slope
    walker.crestAt = s
  }
}

/** Distances along a ray at which it enters and leaves a band of one axis. */
function slab(from: number, step: number, low: number, span: number): readonly [number, number] {
  if (step === 0) return from >= low && from <= low + span ? [-Infinity, Infinity] : [0, -Infinity]
  const a = (low - from) / step
  const b = (low + span - from) / step
  return a < b ? [a, b] : [b, a]
}
