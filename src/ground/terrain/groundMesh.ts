import { nodeKey, onBattlefield, type GroundGrid } from './groundGrid'
import { fieldHeightAt } from './heightField'
import type { NodeList } from './selectNodes'

/**
 * Where a node's texture is: a layer, the position of the node's north-west corner in it and the length of its side
 * there, 0 to 1.
 */
export interface TilePart {
  layer: number
  u: number
  v: number
  span: number
}

/** One merged mesh; `vertices` and `indices` are the numbers in use. */
export interface GroundMesh {
  vertices: number
  indices: number
  /** x, height above the datum (not exaggerated), z of each vertex, metres. */
  readonly position: Float32Array
  /** u, v, layer of each vertex. */
  readonly tile: Float32Array
  readonly index: Uint32Array
}

export function createGroundMesh(vertices: number, indices: number): GroundMesh {
  return {
    vertices: 0,
    indices: 0,
    position: new Float32Array(vertices * 3),
    tile: new Float32Array(vertices * 3),
    index: new Uint32Array(indices),
  }
}

/** Open-addressed hash table of the nodes drawn: key, and quads per side. */
const TABLE = 4096
const keys = new Int32Array(TABLE)
const quadsOf = new Uint8Array(TABLE)

function slotOf(key: number): number {
  let at = Math.imul(key, 0x9e3779b1) >>> 20
  while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & (TABLE - 1)
  return at
}

/**
 * Writes the mesh of the nodes: each a grid of quads, split from north-east to south-west, with a skirt along each
 * edge whose neighbour is not a node of the same size and number of quads. Stops before the arrays overflow.
 */
export function writeGroundMesh(
  grid: GroundGrid,
  nodes: NodeList,
  partOf: (node: number, out: TilePart) => void,
  out: GroundMesh,
): void {
  keys.fill(0)
  for (let n = 0; n < nodes.count && n < TABLE / 2; n++) {
    const at = slotOf(nodeKey(nodes.level[n]!, nodes.column[n]!, nodes.row[n]!))
    keys[at] = nodeKey(nodes.level[n]!, nodes.column[n]!, nodes.row[n]!)
    quadsOf[at] = nodes.quads[n]!
  }
  out.vertices = 0
  out.indices = 0
  for (let n = 0; n < nodes.count; n++) {
    const quads = nodes.quads[n]!
    const most = (quads + 1) * (quads + 5)
    if ((out.vertices + most) * 3 > out.position.length) return
    if (out.indices + quads * (quads + 4) * 6 > out.index.length) return
    partOf(n, part)
    writeNode(grid, nodes, n, out)
  }
}

const part: TilePart = { layer: 0, u: 0, v: 0, span: 1 }

function writeNode(grid: GroundGrid, nodes: NodeList, n: number, out: GroundMesh): void {
  const level = nodes.level[n]!
  const column = nodes.column[n]!
  const row = nodes.row[n]!
  const quads = nodes.quads[n]!
  const side = grid.rootSide / (1 << level)
  const west = grid.west + column * side
  const north = grid.north + row * side
  const inner = onBattlefield(level, column, row)
  const field = inner ? grid.battlefield : grid.region
  const first = out.vertices
  const across = quads + 1
  for (let r = 0; r <= quads; r++) {
    for (let c = 0; c <= quads; c++) {
      const x = west + (c / quads) * side
      const z = north + (r / quads) * side
      vertex(out, x, fieldHeightAt(field, x, z), z, c / quads, r / quads)
    }
  }
  for (let r = 0; r < quads; r++) {
    for (let c = 0; c < quads; c++) {
      const a = first + r * across + c
      triangle(out, a, a + across, a + 1)
      triangle(out, a + 1, a + across, a + across + 1)
    }
  }
  const depth = nodes.error[n]! * 2 + side * 0.01 + 1
  if (wantsSkirt(level, column, row - 1, inner, quads)) skirt(out, first, 1, quads, depth)
  if (wantsSkirt(level, column + 1, row, inner, quads)) skirt(out, first + quads, across, quads, depth)
  if (wantsSkirt(level, column, row + 1, inner, quads)) skirt(out, first + quads * across + quads, -1, quads, depth)
  if (wantsSkirt(level, column - 1, row, inner, quads)) skirt(out, first + quads * across, -across, quads, depth)
}

function wantsSkirt(level: number, column: number, row: number, inner: boolean, quads: number): boolean {
  if (onBattlefield(level, column, row) !== inner) return true
  const at = slotOf(nodeKey(level, column, row))
  return keys[at] === 0 || quadsOf[at] !== quads
}

function vertex(out: GroundMesh, x: number, height: number, z: number, u: number, v: number): void {
  const at = out.vertices++ * 3
  out.position[at] = x
  out.position[at + 1] = height
  out.position[at + 2] = z
  out.tile[at] = part.u + u * part.span
  out.tile[at + 1] = part.v + v * part.span
  out.tile[at + 2] = part.layer
}

function triangle(out: GroundMesh, a: number, b: number, c: number): void {
  out.index[out.indices++] = a
  out.index[out.indices++] = b
  out.index[out.indices++] = c
}

/**
 * Adds a vertical skirt below the edge of vertices `from`, `from + pace`, …: it hides cracks next to a coarser
 * neighbour.
 */
function skirt(out: GroundMesh, from: number, pace: number, quads: number, depth: number): void {
  const first = out.vertices
  for (let i = 0; i <= quads; i++) {
    const top = (from + i * pace) * 3
    const at = out.vertices++ * 3
    for (let k = 0; k < 3; k++) {
      out.position[at + k] = out.position[top + k]! - (k === 1 ? depth : 0)
      out.tile[at + k] = out.tile[top + k]!
    }
  }
  for (let i = 0; i < quads; i++) {
    const a = from + i * pace
    triangle(out, a, a + pace, first + i)
    triangle(out, a + pace, first + i + 1, first + i)
  }
}
