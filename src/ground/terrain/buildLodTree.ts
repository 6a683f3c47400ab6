import { fieldHeightAt, type HeightField } from './heightField'
import { PATCH, STEPS, type LodTree } from './lodTree'

/** Levels of a field's tree: level 0 is the whole field, the deepest has the field's own spacing. */
export function levelsOf(field: HeightField): number {
  return Math.log2((field.posts - 1) / PATCH) + 1
}

/** Builds the tree of a field of 2^n + 1 posts a side; a few passes over the posts, intended for a worker. */
export function buildLodTree(field: HeightField): LodTree {
  const tree = emptyTree(1, levelsOf(field))
  measureRange(field, tree)
  measureErrors(field, tree)
  return tree
}

/**
 * Builds a tree over the square of `coarse` whose `roots`² top nodes have the side of the battlefield,
 * so that both trees share one grid. Its posts need not coincide with the nodes' corners: the field is resampled.
 */
export function buildRegionTree(coarse: HeightField, roots: number, levels: number): LodTree {
  const posts = roots * 2 ** (levels - 1) * PATCH + 1
  const spacing = ((coarse.posts - 1) * coarse.spacing) / (posts - 1)
  const { west, north } = coarse
  const heights = new Float32Array(posts * posts)
  for (let r = 0; r < posts; r++)
    for (let c = 0; c < posts; c++)
      heights[r * posts + c] = fieldHeightAt(coarse, west + c * spacing, north + r * spacing)
  const field = { posts, spacing, west, north, heights }
  const tree = emptyTree(roots, levels)
  measureRange(field, tree)
  measureErrors(field, tree)
  return tree
}

/**
 * Number of battlefield-sized nodes along the region's side.
 * @throws RangeError unless that is an odd number: the battlefield must be the middle one.
 */
export function regionRoots(battlefield: HeightField, region: HeightField): number {
  const roots = ((region.posts - 1) * region.spacing) / ((battlefield.posts - 1) * battlefield.spacing)
  if (roots % 2 !== 1) throw new RangeError(`region: expected an odd number of battlefields a side, got ${roots}`)
  return roots
}

function emptyTree(roots: number, levels: number): LodTree {
  const offsets = new Int32Array(levels + 1)
  for (let l = 0; l < levels; l++) offsets[l + 1] = offsets[l]! + (roots * 2 ** l) ** 2
  const count = offsets[levels]!
  return {
    roots,
    levels,
    offsets,
    low: new Float32Array(count).fill(Infinity),
    high: new Float32Array(count).fill(-Infinity),
    error: new Float32Array(count * STEPS),
  }
}

function measureRange(field: HeightField, tree: LodTree): void {
  const { posts, heights } = field
  const side = tree.roots * 2 ** (tree.levels - 1)
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      let low = Infinity
      let high = -Infinity
      for (let r = row * PATCH; r <= (row + 1) * PATCH; r++) {
        for (let c = column * PATCH; c <= (column + 1) * PATCH; c++) {
          const h = heights[r * posts + c]!
          if (h < low) low = h
          if (h > high) high = h
        }
      }
      widen(tree, tree.levels - 1, column, row, low, high)
    }
  }
}

/** Widens the height range of a node and all its ancestors to include a range. */
function widen(tree: LodTree, level: number, column: number, row: number, low: number, high: number): void {
  for (let l = level; l >= 0; l--) {
    const up = level - l
    const node = tree.offsets[l]! + (row >> up) * tree.roots * 2 ** l + (column >> up)
    if (tree.low[node]! <= low && tree.high[node]! >= high) return
    tree.low[node] = Math.min(tree.low[node]!, low)
    tree.high[node] = Math.max(tree.high[node]!, high)
  }
}

/**
 * The bound for quads of a stride is the sum of the midpoint errors of that stride and of all finer ones, each the
 * worst within the quad. At the field's own spacing it is 0.
 */
function measureErrors(field: HeightField, tree: LodTree): void {
  let finer: Float32Array | null = null
  for (let stride = 2, side = (field.posts - 1) / 2; side >= tree.roots; stride *= 2, side /= 2) {
    const bound = new Float32Array(side * side)
    for (let row = 0; row < side; row++) {
      for (let column = 0; column < side; column++) {
        const at = row * 4 * side + column * 2
        const below = finer ? Math.max(finer[at]!, finer[at + 1]!, finer[at + side * 2]!, finer[at + side * 2 + 1]!) : 0
        bound[row * side + column] = below + midpointError(field, stride, column, row)
      }
    }
    writeErrors(tree, bound, side)
    finer = bound
  }
}

/** Writes the bounds for one stride into every node that may be drawn with it. */
function writeErrors(tree: LodTree, bound: Float32Array, side: number): void {
  for (let k = 0; k < STEPS; k++) {
    const across = side / (PATCH >> k)
    const level = Math.log2(across / tree.roots)
    if (!Number.isInteger(level) || level < 0 || level >= tree.levels) continue
    const quads = PATCH >> k
    for (let row = 0; row < side; row++) {
      for (let column = 0; column < side; column++) {
        const node = tree.offsets[level]! + Math.floor(row / quads) * across + Math.floor(column / quads)
        const at = node * STEPS + k
        if (bound[row * side + column]! > tree.error[at]!) tree.error[at] = bound[row * side + column]!
      }
    }
  }
}

/** How far the midpoints of a quad of `stride` posts depart from its edges and diagonal, metres. */
function midpointError({ posts, heights }: HeightField, stride: number, column: number, row: number): number {
  const half = stride / 2
  const at = row * stride * posts + column * stride
  const a = heights[at]!
  const b = heights[at + stride]!
  const d = heights[at + stride * posts]!
  const e = heights[at + stride * posts + stride]!
  return Math.max(
    Math.abs(heights[at + half]! - (a + b) / 2),
    Math.abs(heights[at + half * posts]! - (a + d) / 2),
    // Quads are split from north-east to south-west.
    Math.abs(heights[at + half * posts + half]! - (b + d) / 2),
    Math.abs(heights[at + stride * posts + half]! - (d + e) / 2),
    Math.abs(heights[at + half * posts + stride]! - (b + e) / 2),
  )
}
