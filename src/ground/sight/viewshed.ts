import type { Ground } from '@/ground/terrain/heightField'
import { RayWalk, type RaySink } from './rayWalk'

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
  const tally = new Tally(observer, rings, new Uint8Array(rays * rings), reconstructed)
  const { x, z, eyeM } = observer
  const walk = new RayWalk(ground, x, z, eyeM, order.targetM, stepM, rings, tally)
  for (let ray = 0; ray < rays; ray++) {
    const bearing = (2 * Math.PI * ray) / rays
    const dx = Math.sin(bearing)
    const dz = -Math.cos(bearing)
    tally.begin(ray, dx, dz)
    walk.walk(dx, dz)
  }
  const { seen, area, seenArea, drawnArea } = tally
  return { observer, order, rays, rings, seen, seenShare: seenArea / area, drawnShare: drawnArea / area }
}

/** Writes the samples of one ray after the other and adds up their areas. */
class Tally implements RaySink {
  area = 0
  seenArea = 0
  drawnArea = 0
  private start = 0
  private dx = 0
  private dz = 0
  /** The crest looked up last, metres along the ray, and how much of the relief there is reconstructed. */
  private crestAt = NaN
  private crestDrawn = 0

  constructor(
    private readonly observer: Observer,
    private readonly rings: number,
    readonly seen: Uint8Array,
    private readonly reconstructed: ReconstructedAt,
  ) {}

  begin(ray: number, dx: number, dz: number): void {
    this.start = ray * this.rings
    this.dx = dx
    this.dz = dz
    this.crestAt = NaN
  }

  hidden(_ring: number, s: number, crestAt: number): void {
    this.area += s
    this.drawnArea += s * this.drawnAtCrest(crestAt)
  }

  visible(ring: number, s: number, crestAt: number): void {
    this.seen[this.start + ring] = 1
    this.area += s
    this.seenArea += s
    const crest = this.drawnAtCrest(crestAt)
    this.drawnArea += s * (crestAt === s ? crest : Math.max(crest, this.drawnAt(s)))
  }

  private drawnAtCrest(crestAt: number): number {
    if (crestAt !== this.crestAt) {
      this.crestAt = crestAt
      this.crestDrawn = this.drawnAt(crestAt)
    }
    return this.crestDrawn
  }

  private drawnAt(s: number): number {
    return this.reconstructed(this.observer.x + this.dx * s, this.observer.z + this.dz * s)
  }
}

/** Whether local (x, z) is visible, by the nearest sample; null beyond the range. */
export function seenAt({ observer, order, rays, rings, seen }: Viewshed, x: number, z: number): boolean | null {
  const dx = x - observer.x
  const dz = z - observer.z
  const distance = Math.sqrt(dx * dx + dz * dz)
  const ring = Math.round(distance / order.stepM) - 1
  if (ring >= rings) return null
  if (ring < 0) return true
  const turn = Math.atan2(dx, -dz) / (2 * Math.PI)
  const ray = ((Math.round(turn * rays) % rays) + rays) % rays
  return seen[ray * rings + ring] === 1
}
