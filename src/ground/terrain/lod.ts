import { fieldHeightAt, type HeightField } from './heightField'

/** Quads along the side of one patch. */
export const PATCH = 8
/** Levels of the quadtree: level 0 is the whole field, the deepest has the field's own spacing. */
export function levelsOf(field: HeightField): number {
  return Math.log2((field.posts - 1) / PATCH) + 1
}

/**
 * Height range and geometric error of every node, level by level (level l has 4^l nodes in
 * row-major order). `error` is the most by which the node's coarse mesh leaves the full one, metres.
 */
export interface LodTree {
  readonly levels: number
  readonly offsets: Int32Array
  readonly low: Float32Array
  readonly high: Float32Array
  readonly error: Float32Array
}

/** Builds the tree; a few passes over the posts, meant for a worker. */
export function buildLodTree(field: HeightField): LodTree {
  const levels = levelsOf(field)
  const offsets = new Int32Array(levels + 1)
  for (let l = 0; l < levels; l++) offsets[l + 1] = offsets[l]! + 4 ** l
  const count = offsets[levels]!
  const tree = {
    levels,
    offsets,
    low: new Float32Array(count),
    high: new Float32Array(count),
    error: new Float32Array(count),
  }
  measureLeaves(field, tree)
  for (let level = levels - 2; level >= 0; level--) gatherLevel(field, tree, level)
  return tree
}

function measureLeaves(field: HeightField, tree: LodTree): void {
  const level = tree.levels - 1
  const side = 2 ** level
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      let low = Infinity
      let high = -Infinity
      for (let r = row * PATCH; r <= (row + 1) * PATCH; r++) {
        for (let c = column * PATCH; c <= (column + 1) * PATCH; c++) {
          const h = field.heights[r * field.posts + c]!
          if (h < low) low = h
          if (h > high) high = h
        }
      }
      const node = tree.offsets[level]! + row * side + column
      tree.low[node] = low
      tree.high[node] = high
    }
  }
}

/** A parent's error is its own midpoint error plus the worst of its children: never too small. */
function gatherLevel(field: HeightField, tree: LodTree, level: number): void {
  const side = 2 ** level
  const stride = 2 ** (tree.levels - 1 - level)
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const node = tree.offsets[level]! + row * side + column
      let low = Infinity
      let high = -Infinity
      let worst = 0
      for (let k = 0; k < 4; k++) {
        const child = tree.offsets[level + 1]! + (row * 2 + (k >> 1)) * side * 2 + column * 2 + (k & 1)
        low = Math.min(low, tree.low[child]!)
        high = Math.max(high, tree.high[child]!)
        worst = Math.max(worst, tree.error[child]!)
      }
      tree.low[node] = low
      tree.high[node] = high
      tree.error[node] = worst + midpointError(field, row, column, stride)
    }
  }
}

function midpointError(field: HeightField, row: number, column: number, stride: number): number {
  const { posts, heights } = field
  const half = stride / 2
  const r0 = row * PATCH * stride
  const c0 = column * PATCH * stride
  let worst = 0
  for (let r = r0; r < r0 + PATCH * stride; r += stride) {
    for (let c = c0; c < c0 + PATCH * stride; c += stride) {
      const a = heights[r * posts + c]!
      const b = heights[r * posts + c + stride]!
      const d = heights[(r + stride) * posts + c]!
      const e = heights[(r + stride) * posts + c + stride]!
      worst = Math.max(
        worst,
        Math.abs(heights[r * posts + c + half]! - (a + b) / 2),
        Math.abs(heights[(r + half) * posts + c]! - (a + d) / 2),
        // The patch's quads are split along b–d.
        Math.abs(heights[(r + half) * posts + c + half]! - (b + d) / 2),
        Math.abs(heights[(r + stride) * posts + c + half]! - (d + e) / 2),
        Math.abs(heights[(r + half) * posts + c + stride]! - (b + e) / 2),
      )
    }
  }
  return worst
}

/** What the selection needs to know of the view; the scene's frame, y exaggerated about `reference`. */
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
  /** The most by which the drawn ground may be off, pixels. */
  maxErrorPixels: number
  /** What stands on the ground: at its feet that is drawn to `ANCHOR_ERROR` metres however far it is. Null for nothing. */
  anchors: Anchors | null
}

/** Columns of points; those whose `presence` is 0 do not count. */
export interface Anchors {
  readonly count: number
  readonly x: ArrayLike<number>
  readonly z: ArrayLike<number>
  readonly presence: ArrayLike<number>
}

/** The most by which the ground may be off under a token, metres: it must neither hover nor sink. */
export const ANCHOR_ERROR = 0.4

/** Floats a selected node takes: west x, north z, side, skirt depth (metres, unexaggerated). */
export const NODE_FLOATS = 4
const stack = new Int32Array(512)

/**
 * Writes the nodes to draw and returns their number, at most `limit`. Nearest-error-driven: a node
 * is split while its error would show as more than `maxErrorPixels`. Allocates nothing.
 */
export function selectNodes(
  field: HeightField,
  tree: LodTree,
  view: LodView,
  out: Float32Array,
  limit: number,
): number {
  let top = 0
  let count = 0
  stack[top++] = 0
  const fieldSide = (field.posts - 1) * field.spacing
  while (top > 0 && count < limit) {
    const node = stack[--top]!
    let level = 0
    while (node >= tree.offsets[level + 1]!) level++
    const across = 2 ** level
    const index = node - tree.offsets[level]!
    const row = Math.floor(index / across)
    const column = index - row * across
    const side = fieldSide / across
    const west = field.west + column * side
    const north = field.north + row * side
    const low = (tree.low[node]! - view.reference) * view.exaggeration
    const high = (tree.high[node]! - view.reference) * view.exaggeration
    if (outside(view.planes, west, low, north, west + side, high, north + side)) continue
    const error = tree.error[node]!
    const far = distanceToBox(view, west, low, north, west + side, high, north + side)
    const pixels = (error * view.exaggeration * view.pixelsPerRadian) / Math.max(far, 1)
    // Shading comes from a texture, but silhouettes near the eye want small patches too.
    const coarse =
      pixels > view.maxErrorPixels ||
      (error > ANCHOR_ERROR && view.anchors !== null && liesOff(field, view.anchors, west, north, side))
    if (level < tree.levels - 1 && coarse) {
      const first = tree.offsets[level + 1]! + row * 2 * across * 2 + column * 2
      stack[top++] = first
      stack[top++] = first + 1
      stack[top++] = first + across * 2
      stack[top++] = first + across * 2 + 1
      continue
    }
    const at = count * NODE_FLOATS
    out[at] = west
    out[at + 1] = north
    out[at + 2] = side
    out[at + 3] = error * 2 + side * 0.01
    count++
  }
  return count
}

/** Whether the mesh of a node would leave the ground by more than `ANCHOR_ERROR` where something stands on it. */
function liesOff(field: HeightField, anchors: Anchors, west: number, north: number, side: number): boolean {
  const { x, z, presence } = anchors
  for (let i = 0; i < anchors.count; i++) {
    if (!(x[i]! >= west && x[i]! <= west + side && z[i]! >= north && z[i]! <= north + side && presence[i]! > 0))
      continue
    if (
      Math.abs(meshHeight(field, west, north, side, x[i]!, z[i]!) - fieldHeightAt(field, x[i]!, z[i]!)) > ANCHOR_ERROR
    )
      return true
  }
  return false
}

/** Height of a node's mesh over (x, z), metres: on the triangles of its quads, which are split from north-east to south-west. */
export function meshHeight(
  field: HeightField,
  west: number,
  north: number,
  side: number,
  x: number,
  z: number,
): number {
  const { posts, spacing, heights } = field
  const step = side / PATCH
  const u = (x - west) / step
  const v = (z - north) / step
  const column = Math.min(Math.floor(u), PATCH - 1)
  const row = Math.min(Math.floor(v), PATCH - 1)
  const stride = Math.round(step / spacing)
  const at =
    Math.round((north - field.north) / spacing + row * stride) * posts +
    Math.round((west - field.west) / spacing + column * stride)
  const east = heights[at + stride]!
  const south = heights[at + stride * posts]!
  const a = u - column
  const b = v - row
  if (a + b <= 1) {
    const here = heights[at]!
    return here + (east - here) * a + (south - here) * b
  }
  const far = heights[at + stride * posts + stride]!
  return far + (south - far) * (1 - a) + (east - far) * (1 - b)
}

/** Keeps of fixed patches (west, north, side, skirt each) those in view; all lie between `lowest` and `highest` metres. */
export function cullPatches(
  patches: Float32Array,
  lowest: number,
  highest: number,
  view: LodView,
  out: Float32Array,
): number {
  const low = (lowest - view.reference) * view.exaggeration
  const high = (highest - view.reference) * view.exaggeration
  let count = 0
  for (let at = 0; at < patches.length; at += NODE_FLOATS) {
    const west = patches[at]!
    const north = patches[at + 1]!
    const side = patches[at + 2]!
    if (outside(view.planes, west, low, north, west + side, high, north + side)) continue
    for (let k = 0; k < NODE_FLOATS; k++) out[count * NODE_FLOATS + k] = patches[at + k]!
    count++
  }
  return count
}

function outside(
  planes: Float32Array,
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

function distanceToBox(view: LodView, x0: number, y0: number, z0: number, x1: number, y1: number, z1: number): number {
  const dx = Math.max(x0 - view.eyeX, 0, view.eyeX - x1)
  const dy = Math.max(y0 - view.eyeY, 0, view.eyeY - y1)
  const dz = Math.max(z0 - view.eyeZ, 0, view.eyeZ - z1)
  return Math.sqrt(dx * dx + dy * dy + dz * dz)
}
