import { clamp } from '@/base/core/math'

/**
 * A square grid of heights in the local frame (see base/geo/frame). Posts lie on a
 * lattice of `spacing` metres whose north-west post is at x = `west`,
 * z = `north` (z runs south). `heights` is row-major, row 0 north, in metres
 * above the datum of the elevation data (mean sea level, EGM96).
 */
export interface HeightField {
  readonly posts: number
  readonly spacing: number
  readonly west: number
  readonly north: number
  readonly heights: Float32Array
}

/**
 * The ground of the whole scene: a fine field for the battlefield inside a
 * coarse one for the region. `reference` is the level in metres that vertical
 * exaggeration is about.
 */
export interface Ground {
  readonly battlefield: HeightField
  readonly region: HeightField
  readonly reference: number
}

/** Metres above datum at (x, z) in one field: bilinear, clamped to its edge. */
export function fieldHeightAt(field: HeightField, x: number, z: number): number {
  const last = field.posts - 1
  const u = clamp((x - field.west) / field.spacing, 0, last)
  const v = clamp((z - field.north) / field.spacing, 0, last)
  const column = Math.min(Math.floor(u), last - 1)
  const row = Math.min(Math.floor(v), last - 1)
  const a = u - column
  const b = v - row
  const at = row * field.posts + column
  const h = field.heights
  const northSide = h[at]! + (h[at + 1]! - h[at]!) * a
  const below = at + field.posts
  const southSide = h[below]! + (h[below + 1]! - h[below]!) * a
  return northSide + (southSide - northSide) * b
}

function inside(field: HeightField, x: number, z: number): boolean {
  const span = (field.posts - 1) * field.spacing
  return x >= field.west && x <= field.west + span && z >= field.north && z <= field.north + span
}

/** Whether (x, z), local metres, lies on the fine field (edges included). */
export function insideBattlefield(ground: Ground, x: number, z: number): boolean {
  return inside(ground.battlefield, x, z)
}

/** Whether (x, z), local metres, lies on the coarse field (edges included). */
export function insideRegion(ground: Ground, x: number, z: number): boolean {
  return inside(ground.region, x, z)
}

/**
 * Ground height in metres above datum (not exaggerated) at local (x, z):
 * bilinear on the battlefield's posts inside its extent, on the region's
 * outside, and the region's edge value beyond that. Allocates nothing.
 */
export function heightAt(ground: Ground, x: number, z: number): number {
  const field = inside(ground.battlefield, x, z) ? ground.battlefield : ground.region
  return fieldHeightAt(field, x, z)
}
