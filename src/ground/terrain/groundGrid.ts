import type { HeightField } from './heightField'
import { STEPS, type LodTree } from './lodTree'

/**
 * One quadtree for mesh and texture tiles. A node is (level, column, row); level 0 has the side of the
 * battlefield, column and row 0 there are the battlefield itself; negative ones and those from 2^level on lie around
 * it in the region.
 */
export interface GroundGrid {
  readonly battlefield: HeightField
  readonly region: HeightField
  readonly near: LodTree
  readonly far: LodTree
  readonly west: number
  readonly north: number
  /** Metres along the side of a node of level 0. */
  readonly rootSide: number
}

/** Deepest level of a node: one quad between two posts. */
export const deepestLevel = (tree: LodTree) => tree.levels - 1 + STEPS - 1

export function createGroundGrid(
  battlefield: HeightField,
  region: HeightField,
  near: LodTree,
  far: LodTree,
): GroundGrid {
  const rootSide = (battlefield.posts - 1) * battlefield.spacing
  return { battlefield, region, near, far, west: battlefield.west, north: battlefield.north, rootSide }
}

/** Whether a node lies on the battlefield. */
export function onBattlefield(level: number, column: number, row: number): boolean {
  const across = 1 << level
  return column >= 0 && row >= 0 && column < across && row < across
}

/** Index in its tree of a node, or of its deepest ancestor in the tree. */
export function treeIndex(tree: LodTree, level: number, column: number, row: number): number {
  const up = Math.max(level - (tree.levels - 1), 0)
  const l = level - up
  const pad = ((tree.roots - 1) / 2) * 2 ** l
  return tree.offsets[l]! + ((row >> up) + pad) * tree.roots * 2 ** l + (column >> up) + pad
}

/** A node as one integer: levels to 15, columns and rows from -4096 to 4095. */
export function nodeKey(level: number, column: number, row: number): number {
  return (level << 26) | ((column + 4096) << 13) | (row + 4096)
}
