import { smoothstep } from '../../src/base/core/math'
import { fillGrid, gridAt, sampleBase, type Grid } from './base'
import { carveChannel, measureNearness } from './channel'
import type { DemCover } from './dem/cover'
import { fuse, keepModel } from './dem/fuse'
import { raiseHeights } from './heights'
import type { Inputs } from './inputs'
import { pressLake } from './lakes'
import { fbm } from './noise'
import { scarMeadow } from './scars'
import { halveSpacing } from './upsample'
import { floorAt, layFloor, shapeValley, type ValleyFloor } from './valley'
import { weather } from './weather'

export const BATTLEFIELD = { posts: 2049, spacing: 32 } as const

/** Width of the edge over which every feature fades into the region's relief, metres. */
export const SEAM_M = 3000

export interface Battlefield {
  readonly ground: Grid
  /** The measured relief alone, at 64 m. */
  readonly measured: Grid
  readonly floor: ValleyFloor
  /** Share of an elevation model at each post; null without one. */
  readonly cover: DemCover | null
}

function slopeOf(grid: Grid, index: number): number {
  const { posts, spacing, values } = grid
  const column = index % posts
  const row = (index - column) / posts
  if (column === 0 || row === 0 || column === posts - 1 || row === posts - 1) return 0
  const dx = values[index + 1]! - values[index - 1]!
  const dz = values[index + posts]! - values[index - posts]!
  return Math.hypot(dx, dz) / (2 * spacing)
}

/** Steppe swells of a few metres; more where the figures themselves are steep (the hills). */
function roll(x: number, z: number, slope: number): number {
  const broad = 6 * fbm(x, z, 4200, 5, 0.54, 201)
  const fine = 1.9 * fbm(x, z, 680, 3, 0.45, 211) * (0.6 + 0.8 * Math.abs(fbm(x, z, 5200, 2, 0.5, 216)))
  const hills = Math.min(16, 190 * Math.max(0, slope - 0.012)) * fbm(x, z, 1500, 4, 0.5, 221)
  return broad + fine + hills
}

/** Adds floor, meadow, bluffs and swells to the measured relief, at 64 m. */
function shapeGround(inputs: Inputs, measured: Grid, floor: ValleyFloor): Grid {
  const ground: Grid = { ...measured, values: measured.values.slice() }
  return fillGrid(ground, (x, z, index) => {
    const base = measured.values[index]!
    const { level, side, along } = floorAt(floor, x, z)
    const lowest = level + inputs.mainRecord.bankM
    const slope = slopeOf(measured, index)
    const rise = shapeValley(base - lowest, x, z, side, along, slope, inputs.bluffs)
    const upland = smoothstep(5, 45, rise)
    return lowest + rise + roll(x, z, slope) * (0.2 + 0.8 * upland)
  })
}

/** A narrow valley for the stream, below the averaged figures. */
function cutStreamValley(ground: Grid, inputs: Inputs): void {
  const near = measureNearness(ground, [straight(inputs)], 1400)
  fillGrid(ground, (x, z, index) => {
    const h = ground.values[index]!
    const d = near.distance[index]!
    if (d > 1400) return h
    const flat = 140 * (1 + 0.9 * fbm(x, z, 800, 3, 0.5, 231))
    const out = Math.max(0, d * (1 + 0.35 * fbm(x, z, 1100, 4, 0.55, 241)) - flat)
    const pitch = 0.055 * (1 + 0.8 * fbm(x, z, 1900, 3, 0.5, 246))
    const wall = near.level[index]! + inputs.streamRecord.bankM + 0.2 + pitch * out + out * out * 0.00009
    // Smooth minimum over 4 m: no crease along the valley's shoulder.
    const u = Math.min(1, Math.max(0, 0.5 + (h - wall) / 8))
    return h + (wall - h) * u - 2 * u * (1 - u)
  })
}

function straight(inputs: Inputs): Inputs['streamCourse'] {
  const { x, z, level } = inputs.stream
  return { id: 'axis', points: Array.from(x, (each, i) => ({ x: each, z: z[i]!, level: level[i]!, width: 0 })) }
}

function markOutlets(ground: Grid, inputs: Inputs): Uint8Array {
  const outlets = new Uint8Array(ground.values.length)
  const near = measureNearness(ground, [inputs.mainCourse, inputs.streamCourse], 90)
  const { posts } = ground
  for (let at = 0; at < outlets.length; at++) {
    const column = at % posts
    const row = (at - column) / posts
    const edge = column === 0 || row === 0 || column === posts - 1 || row === posts - 1
    outlets[at] = edge || near.distance[at]! < 90 ? 1 : 0
  }
  return outlets
}

/**
 * Bakes the battlefield's ground; its outer edge equals the region's exactly. Where an elevation model covers it, the
 * model's relief replaces the reconstructed relief.
 */
export function bakeBattlefield(inputs: Inputs, region: Grid, cover: DemCover | null = null): Battlefield {
  const measured = sampleBase(inputs.table, (BATTLEFIELD.posts + 1) / 2, BATTLEFIELD.spacing * 2)
  const floor = layFloor(inputs.main, 257, 256)
  const shaped = shapeGround(inputs, measured, floor)
  cutStreamValley(shaped, inputs)
  weather(shaped, markOutlets(shaped, inputs), { rounds: 6, cutting: 0.026, creep: 0.16, deepest: 16 })
  const ground = halveSpacing(shaped)
  // Once more at the final post spacing: the small gullies of the bluffs.
  weather(ground, markOutlets(ground, inputs), { rounds: 4, cutting: 0.02, creep: 0.05, deepest: 9, head: 9_000 })
  fillGrid(ground, (x, z, index) => {
    const { level } = floorAt(floor, x, z)
    const bottom = level + inputs.mainRecord.bankM - 0.6
    let h =
      Math.max(ground.values[index]!, bottom) +
      0.35 * fbm(x, z, 260, 2, 0.4, 251) * smoothstep(2, 14, ground.values[index]! - bottom)
    h += inputs.dunes.at(x, z).rise
    for (const lake of inputs.lakes) if (lake.small) h = pressLake(lake, h, x, z)
    return h
  })
  if (cover) fuseModel(ground, cover, floor, inputs)
  raiseHeights(ground, inputs.heights)
  const unscarred = cover && ground.values.slice()
  scarMeadow(ground, inputs.oldCourse, inputs.mainCourse)
  if (cover && unscarred) keepModel(ground, unscarred, cover)
  const stream = measureNearness(ground, [inputs.streamCourse], 150)
  carveChannel(ground, stream, { depth: inputs.streamRecord.depthM, bank: inputs.streamRecord.bankM, plain: 150 }, 261)
  const main = measureNearness(ground, [inputs.mainCourse], 420)
  carveChannel(ground, main, { depth: inputs.mainRecord.depthM, bank: inputs.mainRecord.bankM, plain: 420 }, 271)
  blendEdge(ground, region)
  if (cover) measureModel(measured, cover)
  return { ground, measured, floor, cover }
}

/** The model's relief, no lower than the river's banks; lakes keep their own level. */
function fuseModel(ground: Grid, cover: DemCover, floor: ValleyFloor, inputs: Inputs): void {
  const { posts, spacing, west, north } = ground
  const at = (i: number) => [west + (i % posts) * spacing, north + Math.floor(i / posts) * spacing] as const
  fuse(ground, cover, (i) => floorAt(floor, ...at(i)).level + inputs.mainRecord.bankM - 0.6)
  for (let i = 0; i < ground.values.length; i++) {
    for (const lake of inputs.lakes) if (lake.small) ground.values[i] = pressLake(lake, ground.values[i]!, ...at(i))
  }
}

/** Where the model applies, it counts as measured. */
function measureModel(measured: Grid, cover: DemCover): void {
  for (let i = 0; i < measured.values.length; i++) {
    const j = Math.floor(i / measured.posts) * 2 * BATTLEFIELD.posts + (i % measured.posts) * 2
    const share = cover.share[j]!
    if (share > 0) measured.values[i]! += (cover.heights[j]! - measured.values[i]!) * share
  }
}

function blendEdge(ground: Grid, region: Grid): void {
  const half = ((ground.posts - 1) * ground.spacing) / 2
  fillGrid(ground, (x, z, index) => {
    const inward = half - Math.max(Math.abs(x), Math.abs(z))
    if (inward >= SEAM_M) return ground.values[index]!
    const outer = gridAt(region, x, z)
    return outer + (ground.values[index]! - outer) * smoothstep(0, SEAM_M, inward)
  })
}
