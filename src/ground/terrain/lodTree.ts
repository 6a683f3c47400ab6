/** Maximum number of quads along the side of one patch; a patch is drawn with 8, 4, 2 or 1. */
export const PATCH = 8
/** Errors stored per node: for 8, 4, 2 and 1 quads per side. */
export const STEPS = 4

/**
 * Height range and geometric error of every node of a quadtree over a square, level by level.
 * Level l has (roots · 2^l)² nodes in row-major order. `error[node * STEPS + k]` bounds how far the
 * node's mesh of PATCH >> k quads per side departs from the field, metres: an upper bound.
 */
export interface LodTree {
  /** Nodes along the side of level 0. */
  readonly roots: number
  readonly levels: number
  readonly offsets: Int32Array
  readonly low: Float32Array
  readonly high: Float32Array
  readonly error: Float32Array
}

/** Levels of the region's tree: its finest nodes are 2 km, three posts. */
export const REGION_LEVELS = 6
