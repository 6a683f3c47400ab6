import fc from 'fast-check'
import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { buildLodTree } from '@/ground/terrain/buildLodTree'
import { createGroundGrid, deepestLevel, onBattlefield } from '@/ground/terrain/groundGrid'
import { fieldHeightAt } from '@/ground/terrain/heightField'
import { PATCH } from '@/ground/terrain/lodTree'
import type { LodView } from '@/ground/terrain/lodView'
import { meshHeight } from '@/ground/terrain/meshHeight'
import { ANCHOR_ERROR, createNodeList, selectNodes, TILE } from '@/ground/terrain/selectNodes'
import {
  around,
  aroundTree,
  hills as field,
  HALF,
  hillsGrid,
  POSTS,
  SPACING,
  SPAN,
  viewFrom,
} from '../../../helpers/hills'

interface Node {
  west: number
  north: number
  side: number
  quads: number
  level: number
  tile: number
}
const out = createNodeList(5000)
function select(view: LodView, list = out, grid = hillsGrid): Node[] {
  selectNodes(grid, view, list)
  return Array.from({ length: list.count }, (_, i) => {
    const level = list.level[i]!
    const side = grid.rootSide / 2 ** level
    return {
      west: grid.west + list.column[i]! * side,
      north: grid.north + list.row[i]! * side,
      side,
      quads: list.quads[i]!,
      level,
      tile: list.tile[i]!,
    }
  })
}
const inner = (nodes: Node[]) =>
  nodes.filter((n) => Math.abs(n.west + n.side / 2) < HALF && Math.abs(n.north + n.side / 2) < HALF)
const heightAtPost = (c: number, r: number) => field.heights[r * POSTS + c]!

const eye = fc.tuple(
  fc.integer({ min: -9000, max: 9000 }),
  fc.integer({ min: 200, max: 12_000 }),
  fc.integer({ min: -9000, max: 9000 }),
)
const target = fc.tuple(fc.integer({ min: -4000, max: 4000 }), fc.constant(0), fc.integer({ min: -4000, max: 4000 }))

describe('the selection', () => {
  it('covers everything visible exactly once, without gaps or overlap, on the battlefield and around it', () => {
    fc.assert(
      fc.property(eye, target, fc.constantFrom(0.5, 2, 9), (from, to, pixels) => {
        const { view, frustum } = viewFrom(from, to, pixels)
        const nodes = select(view)
        const point = new Vector3()
        for (let k = 1; k < 900; k++) {
          const x = (((k * 0.618_034) % 1) - 0.5) * 3 * SPAN
          const z = (((k * 0.754_878) % 1) - 0.5) * 3 * SPAN
          const over = nodes.filter((n) => x > n.west && x < n.west + n.side && z > n.north && z < n.north + n.side)
          if (over.length > 1) expect.fail(`${x}, ${z} is covered ${over.length} times`)
          if (over.length === 1) continue
          const h = Math.abs(x) < HALF && Math.abs(z) < HALF ? fieldHeightAt(field, x, z) : fieldHeightAt(around, x, z)
          point.set(x, (h - view.reference) * view.exaggeration, z)
          if (frustum.containsPoint(point)) expect.fail(`${x}, ${z} is seen, but not covered`)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the error of every node within the bound, unless it is already the finest', () => {
    fc.assert(
      fc.property(eye, target, fc.constantFrom(1, 3, 9), (from, to, pixels) => {
        const { view } = viewFrom(from, to, pixels)
        for (const { west, north, side, quads } of inner(select(view))) {
          if (side / quads <= SPACING) continue
          const gap = (a: number, low: number) => Math.max(low - a, 0, a - low - side)
          const away = Math.hypot(gap(view.eyeX, west), gap(view.eyeZ, north), Math.max(view.eyeY - 2 * 160, 0))
          let worst = 0
          for (let x = west; x <= west + side; x += SPACING)
            for (let z = north; z <= north + side; z += SPACING)
              worst = Math.max(
                worst,
                Math.abs(meshHeight(field, west, north, side, quads, x, z) - fieldHeightAt(field, x, z)),
              )
          const shown = (worst * view.exaggeration * view.pixelsPerRadian) / Math.max(away, 1)
          // `away` uses the highest possible ground, so it may be slightly short.
          expect(shown).toBeLessThanOrEqual(pixels * Math.max(1, (away + 700) / Math.max(away, 1)) + 1e-3)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('gives each node a tile whose texels are small enough, or the finest there is', () => {
    const { view } = viewFrom([0, 1500, 3000], [0, 0, 0])
    for (const { west, north, side, tile, level } of select(view)) {
      expect(tile).toBeLessThanOrEqual(level)
      const tileSide = side * 2 ** (level - tile)
      const away = Math.hypot(
        Math.max(west - view.eyeX, 0, view.eyeX - west - side),
        Math.max(north - view.eyeZ, 0, view.eyeZ - north - side),
        1200,
      )
      const texel = ((tileSide / TILE) * view.pixelsPerRadian) / away
      // At flat angles it may be larger across, by the root of the sine.
      expect(texel * Math.sqrt(0.07)).toBeLessThanOrEqual(view.texelPixels * 2)
      expect(tile).toBeLessThanOrEqual(deepestLevel(hillsGrid.near))
    }
  })

  it('has few nodes of one quad where the ground is flat', () => {
    const flat = { ...field, heights: new Float32Array(POSTS * POSTS).fill(690) }
    const grid = createGroundGrid(flat, around, buildLodTree(flat), aroundTree)
    const nodes = inner(select(viewFrom([0, 3000, 3000], [0, 0, 0], 2, 1e9).view, out, grid))
    expect(nodes.map((n) => [n.side, n.quads])).toEqual([[SPAN, 1]])
  })

  it('is finer for nearer ground and for a stricter bound, and has nothing behind the eye', () => {
    const finest = [90_000, 30_000, 8000, 1500].map((y) =>
      Math.min(...select(viewFrom([0, y, 1], [0, 0, 0]).view).map((n) => n.side / n.quads)),
    )
    for (let i = 1; i < finest.length; i++) expect(finest[i]!).toBeLessThanOrEqual(finest[i - 1]!)
    expect(finest[3]!).toBeLessThan(finest[0]!)
    const quads = [20, 1].map((pixels) =>
      select(viewFrom([0, 4000, 4000], [0, 0, 0], pixels, 1e9).view).reduce((sum, n) => sum + n.quads ** 2, 0),
    )
    expect(quads[1]!).toBeGreaterThan(quads[0]!)
    expect(select(viewFrom([0, 3000, 30_000], [0, 3000, 60_000]).view)).toEqual([])
  })

  it('writes no more than the list can hold', () => {
    const { view } = viewFrom([0, 2000, 2000], [0, 0, 0], 0.1, 0.5)
    const all = select(view).length
    expect(all).toBeGreaterThan(20)
    const small = createNodeList(20)
    expect(select(view, small)).toHaveLength(20)
    // A second run gives the same: nothing is left over.
    expect(select(view).length).toBe(all)
  })

  it('tells battlefield and region apart', () => {
    expect([onBattlefield(0, 0, 0), onBattlefield(0, 1, 0), onBattlefield(3, 7, 7), onBattlefield(3, 8, 7)]).toEqual([
      true, false, true, false,
    ]) // prettier-ignore
  })
})

describe('what stands on the ground', () => {
  const under = (nodes: Node[], x: number, z: number) =>
    nodes.find((n) => x >= n.west && x <= n.west + n.side && z >= n.north && z <= n.north + n.side)!
  const off = ({ west, north, side, quads }: Node, x: number, z: number) =>
    Math.abs(meshHeight(field, west, north, side, quads, x, z) - fieldHeightAt(field, x, z))

  it('touches the ground at its feet however far away it is', () => {
    const { view } = viewFrom([0, 9000, 9000], [0, 0, 0], 1e9, 1e9)
    const bare = select(view)
    const at = fc.integer({ min: -3000, max: 3000 })
    let missed = 0
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at), { minLength: 1, maxLength: 12 }), (points) => {
        const anchors = {
          count: points.length,
          x: points.map((p) => p[0]),
          z: points.map((p) => p[1]),
          presence: points.map(() => 1),
        }
        const held = select({ ...view, anchors })
        for (const [x, z] of points) {
          const node = under(held, x, z)
          // At the field's own spacing triangles cannot do better: this one has up to two metres from post to post.
          if (node.side / node.quads > SPACING) expect(off(node, x, z)).toBeLessThanOrEqual(ANCHOR_ERROR)
          if (off(under(bare, x, z), x, z) > ANCHOR_ERROR) missed++
        }
      }),
      { numRuns: 60 },
    )
    expect(missed, 'points that the coarse ground would miss').toBeGreaterThan(100)
  })

  it('requires nothing when it is off the map, and otherwise only a finer mesh', () => {
    const { view } = viewFrom([0, 9000, 9000], [0, 0, 0], 1e9, 1e9)
    const bare = select(view)
    expect(select({ ...view, anchors: { count: 1, x: [1234], z: [-777], presence: [0] } })).toEqual(bare)
    const more = select({ ...view, anchors: { count: 1, x: [1234], z: [-777], presence: [1] } })
    expect(more).not.toEqual(bare)
    // The finer mesh shows the same tile.
    for (const n of inner(more)) expect(n.tile).toBe(under(bare, n.west + n.side / 2, n.north + n.side / 2).tile)
    expect(PATCH).toBe(8)
  })

  it('has the mesh height of the posts at posts', () => {
    for (const [c, r] of [
      [3, 5],
      [100, 77],
      [255, 1],
    ] as const)
      // prettier-ignore
      expect(meshHeight(field, -HALF, -HALF, SPAN, 256, c * SPACING - HALF, r * SPACING - HALF)).toBeCloseTo(heightAtPost(c, r), 3)
  })
})
