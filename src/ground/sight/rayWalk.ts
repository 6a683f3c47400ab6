import { heightAt, type Ground, type HeightField } from '@/ground/terrain/heightField'
import { BLOCK, maximaOf, type BlockMaxima } from './blockMaxima'
import { CellWalk, STEP } from './cellWalk'
import { BULGE } from './curvature'

/** Ground that only touches the sight line hides nothing: a slope, dimensionless. */
const TOUCH = 1e-9

/** What the samples of a ray are evaluated for. */
export interface RaySink {
  /** The sample `ring` is hidden by the ground at `crestAt` metres. */
  hidden(ring: number, s: number, crestAt: number): void
  /** The sample `ring` is visible; the crest cleared by the least lies at `crestAt` metres. */
  visible(ring: number, s: number, crestAt: number): void
}

/**
 * Walks rays from one eye, cell by cell over the fine field and the coarse one around it, and tells a sink which of
 * the samples at every `stepM` metres are visible. Keeps the steepest slope so far; a block of cells whose highest
 * post lies below that slope is passed as a whole. Allocates nothing once created.
 */
export class RayWalk {
  private readonly fine = new CellWalk()
  private readonly coarse = new CellWalk()
  private readonly fineTops: BlockMaxima
  private readonly coarseTops: BlockMaxima
  private readonly eye: number
  private dx = 0
  private dz = 0
  private steepest = -Infinity
  private crestAt = 0
  /** The next sample. */
  private ring = 0

  /** An eye `eyeM` metres above the ground at local (x, z), and targets `targetM` metres above it. */
  constructor(
    private readonly ground: Ground,
    private readonly x: number,
    private readonly z: number,
    eyeM: number,
    private readonly targetM: number,
    private readonly stepM: number,
    private readonly rings: number,
    private readonly sink: RaySink,
  ) {
    this.eye = heightAt(ground, x, z) + eyeM
    this.fineTops = maximaOf(ground.battlefield)
    this.coarseTops = maximaOf(ground.region)
  }

  /** Evaluates every sample in the unit direction (dx, dz). */
  walk(dx: number, dz: number): void {
    const { x, z, ground, fine, coarse } = this
    const { battlefield, region } = ground
    this.dx = dx
    this.dz = dz
    this.steepest = -Infinity
    this.crestAt = 0
    this.ring = 0
    fine.begin(battlefield, x, z, dx, dz)
    coarse.begin(region, x, z, dx, dz)
    const end = this.rings * this.stepM
    let enter = Math.max(
      0,
      entersAt(x, dx, battlefield.west, battlefield),
      entersAt(z, dz, battlefield.north, battlefield),
    )
    let leave = Math.min(
      leavesAt(x, dx, battlefield.west, battlefield),
      leavesAt(z, dz, battlefield.north, battlefield),
    )
    if (leave <= enter) enter = leave = 0
    enter = Math.min(enter, end)
    leave = Math.min(leave, end)
    if (enter > STEP) this.stretch(coarse, this.coarseTops, 0, enter)
    if (leave > enter) this.stretch(fine, this.fineTops, enter, leave)
    if (end > leave + STEP || this.ring < this.rings) this.stretch(coarse, this.coarseTops, leave, end)
  }

  /** Walks one field from `s` to `end` metres along the ray and evaluates the samples up to `end`. */
  private stretch(cells: CellWalk, { blocks, heights: tops }: BlockMaxima, s: number, end: number): void {
    const { eye, targetM, stepM, rings, sink } = this
    let next = (this.ring + 1) * stepM
    while (s < end - STEP) {
      const bc = (cells.columnAt(s) / BLOCK) | 0
      const br = (cells.rowAt(s) / BLOCK) | 0
      const leave = cells.leaves(bc * BLOCK, br * BLOCK, BLOCK, s, end)
      const rise = tops[br * blocks + bc]! + targetM - eye
      // No slope to anything in the block is above this one.
      if (rise / (rise > 0 ? s : leave) - BULGE * s < this.steepest - 2 * TOUCH) {
        for (; next <= leave && this.ring < rings; next = (this.ring + 1) * stepM)
          sink.hidden(this.ring++, next, this.crestAt)
        s = leave
        continue
      }
      while (s < leave - STEP) {
        const out = cells.enter(s, leave)
        // Ground above the eye's level at distance q: k0 + k1 q + k2 q²; its slope from the eye is k0 / q + k1 + k2 q.
        const k0 = cells.k0 - eye
        const k1 = cells.k1
        const k2 = cells.k2 - BULGE
        if (s > 0) this.consider(s, k0 / s + k1 + k2 * s)
        for (; next <= out && this.ring < rings; next = (this.ring + 1) * stepM) {
          const slope = k0 / next + k1 + k2 * next
          this.consider(next, slope)
          if (k0 < 0 && k2 < 0) this.considerTop(s, next, k0, k1, k2)
          this.judge(next, slope + targetM / next)
          s = next
        }
        if (out > s) {
          this.consider(out, k0 / out + k1 + k2 * out)
          if (k0 < 0 && k2 < 0) this.considerTop(s, out, k0, k1, k2)
        }
        s = out
      }
      s = leave
    }
    // A sample within rounding of the end.
    for (; next <= end && this.ring < rings; next = (this.ring + 1) * stepM) {
      const height = heightAt(this.ground, this.x + this.dx * next, this.z + this.dz * next)
      this.judge(next, (height + targetM - eye) / next - BULGE * next)
    }
  }

  /** Considers the place between `s` and `out` at which the slope is greatest, where there is one. */
  private considerTop(s: number, out: number, k0: number, k1: number, k2: number): void {
    if (k2 * s * s <= k0 || k2 * out * out >= k0) return
    const top = Math.sqrt(k0 / k2)
    this.consider(top, k0 / top + k1 + k2 * top)
  }

  private consider(s: number, slope: number): void {
    if (slope <= this.steepest) return
    this.steepest = slope
    this.crestAt = s
  }

  private judge(s: number, slope: number): void {
    const ring = this.ring++
    if (slope >= this.steepest - TOUCH) this.sink.visible(ring, s, this.crestAt)
    else this.sink.hidden(ring, s, this.crestAt)
  }
}

/** Distance along a ray at which it enters the square's band on one axis. */
function entersAt(from: number, step: number, low: number, field: HeightField): number {
  const high = low + (field.posts - 1) * field.spacing
  if (step === 0) return from >= low && from <= high ? -Infinity : Infinity
  return ((step > 0 ? low : high) - from) / step
}

/** Distance along a ray at which it leaves the square's band on one axis. */
function leavesAt(from: number, step: number, low: number, field: HeightField): number {
  const high = low + (field.posts - 1) * field.spacing
  if (step === 0) return from >= low && from <= high ? Infinity : -Infinity
  return ((step > 0 ? high : low) - from) / step
}
