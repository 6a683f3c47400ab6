import { heightAt, type Ground } from '@/ground/terrain/heightField'
import { maximaOf, type BlockMaxima } from './blockMaxima'
import { crossField, type Crest, type SightLine } from './crossField'

/** The ground with its block maxima: created once, used for every line. */
export interface SightGround {
  readonly ground: Ground
  readonly battlefield: BlockMaxima
  readonly region: BlockMaxima
}

export interface Sight {
  readonly visible: boolean
  /** Distance along the ground plane, metres. */
  readonly distanceM: number
  /**
   * The deciding place: where the ground rises highest above the line, or comes nearest to it. Local metres, with its
   * height above the datum and above the line (negative: clearance). Null if both points coincide.
   */
  readonly crest: {
    readonly x: number
    readonly z: number
    readonly alongM: number
    readonly heightM: number
    readonly aboveM: number
  } | null
}

/** Ground that only touches the line hides nothing; metres. */
const TOUCH = 1e-6

export function sightGround(ground: Ground): SightGround {
  return { ground, battlefield: maximaOf(ground.battlefield), region: maximaOf(ground.region) }
}

const line: SightLine = { x: 0, z: 0, dx: 0, dz: 0, distance: 0, from: 0, to: 0 }
const crest: Crest = { along: 0, above: -Infinity }

/**
 * Whether a target `target` metres above the ground at (bx, bz) is visible to an eye `eye` metres above the ground at
 * (ax, az). Includes curvature and refraction; ignores vegetation, smoke, mist and light. The same from both ends.
 * Local metres.
 */
export function lineOfSight(
  sight: SightGround,
  ax: number,
  az: number,
  eye: number,
  bx: number,
  bz: number,
  target: number,
): Sight {
  const distanceM = Math.hypot(bx - ax, bz - az)
  if (distanceM === 0) return { visible: true, distanceM, crest: null }
  // Always computed from the western end, so that both directions give the same numbers.
  const turned = bx < ax || (bx === ax && bz < az)
  if (turned) cross(sight, bx, bz, target, ax, az, eye, distanceM)
  else cross(sight, ax, az, eye, bx, bz, target, distanceM)
  const x = line.x + line.dx * crest.along
  const z = line.z + line.dz * crest.along
  return {
    visible: crest.above <= TOUCH,
    distanceM,
    crest: {
      x,
      z,
      alongM: turned ? distanceM - crest.along : crest.along,
      heightM: heightAt(sight.ground, x, z),
      aboveM: crest.above,
    },
  }
}

function cross(
  { ground, battlefield, region }: SightGround,
  ax: number,
  az: number,
  eye: number,
  bx: number,
  bz: number,
  target: number,
  distance: number,
): void {
  line.x = ax
  line.z = az
  line.dx = (bx - ax) / distance
  line.dz = (bz - az) / distance
  line.distance = distance
  line.from = heightAt(ground, ax, az) + eye
  line.to = heightAt(ground, bx, bz) + target
  crest.along = 0
  crest.above = -Infinity
  // The fine field inside its square, the coarse one before and after it.
  const { west, north, posts, spacing } = ground.battlefield
  const span = (posts - 1) * spacing
  let enter = 0
  let leave = distance
  if (line.dx !== 0) {
    const a = (west - ax) / line.dx
    const b = (west + span - ax) / line.dx
    enter = Math.max(enter, Math.min(a, b))
    leave = Math.min(leave, Math.max(a, b))
  } else if (ax < west || ax > west + span) leave = -1
  if (line.dz !== 0) {
    const a = (north - az) / line.dz
    const b = (north + span - az) / line.dz
    enter = Math.max(enter, Math.min(a, b))
    leave = Math.min(leave, Math.max(a, b))
  } else if (az < north || az > north + span) leave = -1
  if (leave <= enter) return crossField(ground.region, region, line, 0, distance, crest)
  if (enter > 0) crossField(ground.region, region, line, 0, enter, crest)
  crossField(ground.battlefield, battlefield, line, enter, leave, crest)
  if (leave < distance) crossField(ground.region, region, line, leave, distance, crest)
}
