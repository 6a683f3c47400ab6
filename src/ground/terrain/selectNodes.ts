import { deepestLevel, onBattlefield, treeIndex, type GroundGrid } from './groundGrid'
import { fieldHeightAt } from './heightField'
import { PATCH, STEPS, type LodTree } from './lodTree'
import { distanceToBox, outsideView, type Anchors, type LodView } from './lodView'
import { meshHeight } from './meshHeight'

/** Maximum error of the ground under a token, metres: it must neither hover nor sink. */
export const ANCHOR_ERROR = 0.4
/** Texels along the side of a tile. */
export const TILE = 128
/** Finer tiles than this are not drawn on the region, where nothing finer is known. */
const FAR_LEVELS = 6
/** Minimum distance used for the size of a texel, metres. */
const NEAREST = 25
/** Lower bound on the sine of the angle at which a texel is seen. */
const FLATTEST = 0.07

/** Nodes to draw, roughly nearest first; columns of equal length, of which the first `count` entries are used. */
export interface NodeList {
  count: number
  readonly level: Uint8Array
  readonly column: Int16Array
  readonly row: Int16Array
  /** Quads per side: 1, 2, 4 or 8. */
  readonly quads: Uint8Array
  /** Level of the tile the node shows: its own, or an ancestor's where only the mesh is finer. */
  readonly tile: Uint8Array
  /** Maximum error of the mesh, metres. */
  readonly error: Float32Array
}

export function createNodeList(limit: number): NodeList {
  return {
    count: 0,
    level: new Uint8Array(limit),
    column: new Int16Array(limit),
    row: new Int16Array(limit),
    quads: new Uint8Array(limit),
    tile: new Uint8Array(limit),
    error: new Float32Array(limit),
  }
}

const DEPTH = 512
const stackLevel = new Uint8Array(DEPTH)
const stackColumn = new Int16Array(DEPTH)
const stackRow = new Int16Array(DEPTH)
/** 255 while the node's own tile is wanted. */
const stackTile = new Uint8Array(DEPTH)
const OWN = 255
let top = 0

function push(level: number, column: number, row: number, tile: number): void {
  stackLevel[top] = level
  stackColumn[top] = column
  stackRow[top] = row
  stackTile[top++] = tile
}

/**
 * Writes the nodes that cover the visible ground, up to the capacity of `out`. A node is split until its tile's
 * texels are small enough, and further, with the same tile, while its mesh of 8 quads per side is too coarse for the
 * view or for an anchor on it. Allocates nothing.
 */
export function selectNodes(grid: GroundGrid, view: LodView, out: NodeList): void {
  out.count = 0
  top = 0
  const pad = (grid.far.roots - 1) / 2
  for (let row = -pad; row <= pad; row++)
    for (let column = -pad; column <= pad; column++) if (row !== 0 || column !== 0) push(0, column, row, OWN)
  push(0, 0, 0, OWN)
  while (top > 0 && out.count < out.level.length) {
    top--
    visit(grid, view, stackLevel[top]!, stackColumn[top]!, stackRow[top]!, stackTile[top]!, out)
  }
}

function visit(
  grid: GroundGrid,
  view: LodView,
  level: number,
  column: number,
  row: number,
  pinned: number,
  out: NodeList,
): void {
  const inner = onBattlefield(level, column, row)
  const tree = inner ? grid.near : grid.far
  const index = treeIndex(tree, level, column, row)
  const side = grid.rootSide / (1 << level)
  const west = grid.west + column * side
  const north = grid.north + row * side
  const low = (tree.low[index]! - view.reference) * view.exaggeration
  const high = (tree.high[index]! - view.reference) * view.exaggeration
  if (outsideView(view, west, low, north, west + side, high, north + side)) return
  const away = Math.max(distanceToBox(view, west, low, north, west + side, high, north + side), NEAREST)
  const deepest = deepestLevel(tree)
  const finestTile = inner ? deepest : Math.min(deepest, FAR_LEVELS)
  let tile = pinned
  if (tile === OWN) {
    const sine = Math.min(1, Math.max(FLATTEST, (view.eyeY - (low + high) / 2) / (away + side * 0.4)))
    const texel = ((side / TILE) * view.pixelsPerRadian * Math.sqrt(sine)) / away
    if (texel > view.texelPixels && level < finestTile) return split(view, level, column, row, west, north, side, OWN)
    tile = level
  }
  const step = coarsestStep(grid, tree, index, level, inner, view, west, north, side, away)
  if (step < 0) return split(view, level, column, row, west, north, side, tile)
  const at = out.count++
  out.level[at] = level
  out.column[at] = column
  out.row[at] = row
  out.quads[at] = PATCH >> step
  out.tile[at] = tile
  out.error[at] = errorOf(tree, index, level, step)
}

/** The farthest child is pushed first, so that the nearest is drawn first. */
function split(
  view: LodView,
  level: number,
  column: number,
  row: number,
  west: number,
  north: number,
  side: number,
  tile: number,
): void {
  const east = view.eyeX > west + side / 2 ? 1 : 0
  const south = view.eyeZ > north + side / 2 ? 1 : 0
  for (let k = 3; k >= 0; k--) push(level + 1, column * 2 + ((k & 1) ^ east), row * 2 + ((k >> 1) ^ south), tile)
}

/** Error of a node drawn with PATCH >> step quads; below the tree's depth, that of its deepest ancestor. */
function errorOf(tree: LodTree, index: number, level: number, step: number): number {
  const beyond = Math.max(level - (tree.levels - 1), 0)
  return step < beyond ? 0 : tree.error[index * STEPS + step - beyond]!
}

/** The fewest quads a node may be drawn with, as the step k of PATCH >> k; -1 if even the maximum is too few. */
function coarsestStep(
  grid: GroundGrid,
  tree: LodTree,
  index: number,
  level: number,
  inner: boolean,
  view: LodView,
  west: number,
  north: number,
  side: number,
  away: number,
): number {
  // Never finer than the posts.
  const least = Math.min(Math.max(level - (tree.levels - 1), 0), STEPS - 1)
  const scale = (view.exaggeration * view.pixelsPerRadian) / away
  let step = STEPS - 1
  while (step >= least && errorOf(tree, index, level, step) * scale > view.maxErrorPixels) step--
  if (inner && view.anchors !== null && step >= least && gather(view.anchors, west, north, side) > 0) {
    // Between posts the ground is bilinear but a quad is two triangles: rough ground needs half the spacing.
    const finest = Math.max(least - 1, 0)
    while (step >= finest && liesOff(grid, view.anchors, west, north, side, PATCH >> step)) step--
    if (step >= finest) return step
    return level >= deepestLevel(tree) ? finest : -1
  }
  return step < least ? (level >= deepestLevel(tree) ? least : -1) : step
}

/**
 * Radius around a token's foot within which the ground is kept accurate, metres: what a pixel covers there from afar.
 */
const FOOT = 60
const GATHERED = 512
const gathered = new Int32Array(GATHERED)
let gatheredCount = 0

/** Collects the anchors on a node or at its edge; returns their number. */
function gather({ count, x, z, presence }: Anchors, west: number, north: number, side: number): number {
  gatheredCount = 0
  for (let i = 0; i < count && gatheredCount < GATHERED; i++) {
    const px = x[i]!
    const pz = z[i]!
    if (px < west - FOOT || px > west + side + FOOT || pz < north - FOOT || pz > north + side + FOOT) continue
    if (presence[i]! > 0) gathered[gatheredCount++] = i
  }
  return gatheredCount
}

/**
 * Whether a node's mesh departs from the ground by more than `ANCHOR_ERROR` at or near one of the gathered anchors.
 */
function liesOff(
  { battlefield }: GroundGrid,
  { x, z }: Anchors,
  west: number,
  north: number,
  side: number,
  quads: number,
): boolean {
  // Checked midway between posts, where two triangles depart most from the bilinear ground.
  const { spacing } = battlefield
  const reach = Math.ceil(FOOT / spacing)
  for (let n = 0; n < gatheredCount; n++) {
    const ax = x[gathered[n]!]!
    const az = z[gathered[n]!]!
    if (ax >= west && ax <= west + side && az >= north && az <= north + side) {
      const off = meshHeight(battlefield, west, north, side, quads, ax, az) - fieldHeightAt(battlefield, ax, az)
      if (Math.abs(off) > ANCHOR_ERROR) return true
    }
    const column = Math.floor((ax - battlefield.west) / spacing)
    const row = Math.floor((az - battlefield.north) / spacing)
    for (let r = row - reach; r <= row + reach; r++) {
      const pz = battlefield.north + (r + 0.5) * spacing
      if (pz < north || pz > north + side) continue
      for (let c = column - reach; c <= column + reach; c++) {
        const px = battlefield.west + (c + 0.5) * spacing
        if (px < west || px > west + side) continue
        const off = meshHeight(battlefield, west, north, side, quads, px, pz) - fieldHeightAt(battlefield, px, pz)
        if (Math.abs(off) > ANCHOR_ERROR) return true
      }
    }
  }
  return false
}
