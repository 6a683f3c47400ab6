import fc from 'fast-check'
import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  Frustum,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  Raycaster,
  Vector3,
} from 'three'
import { describe, expect, it } from 'vitest'
import { createRandom } from '@/base/core/random'
import { fieldHeightAt, type HeightField } from '@/ground/terrain/heightField'
import {
  ANCHOR_ERROR,
  buildLodTree,
  cullPatches,
  levelsOf,
  meshHeight,
  NODE_FLOATS,
  PATCH,
  selectNodes,
  type LodView,
} from '@/ground/terrain/lod'
import { createPatchGeometry } from '@/scene/terrain/patchGeometry'

/** A hilly field of 257 posts with a cliff and a lone peak. */
const POSTS = 257
const SPACING = 32
const SPAN = (POSTS - 1) * SPACING
const HALF = SPAN / 2
const field: HeightField = (() => {
  const heights = new Float32Array(POSTS * POSTS)
  const random = createRandom(5)
  for (let r = 0; r < POSTS; r++) {
    for (let c = 0; c < POSTS; c++) {
      const hills = 40 * Math.sin(r / 19) * Math.cos(c / 23)
      heights[r * POSTS + c] = 700 + hills + (c > 100 ? 18 : 0) + (r === 77 && c === 31 ? 60 : 0) + 2 * random()
    }
  }
  return { posts: POSTS, spacing: SPACING, west: -HALF, north: -HALF, heights }
})()
const tree = buildLodTree(field)

/** What three's own frustum makes of a camera at `eye` that looks at `target`. */
function viewFrom(
  eye: [number, number, number],
  target: [number, number, number],
  maxErrorPixels = 2,
): { view: LodView; frustum: Frustum } {
  const camera = new PerspectiveCamera(40, 16 / 9, 1, 200_000)
  camera.position.set(...eye)
  camera.lookAt(new Vector3(...target))
  camera.updateMatrixWorld()
  camera.updateProjectionMatrix()
  const frustum = new Frustum().setFromProjectionMatrix(
    new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse),
  )
  const planes = Float32Array.from(frustum.planes.flatMap((p) => [p.normal.x, p.normal.y, p.normal.z, p.constant]))
  const pixelsPerRadian = 720 / (2 * Math.tan((20 * Math.PI) / 180))
  return {
    frustum,
    view: {
      eyeX: eye[0],
      eyeY: eye[1],
      eyeZ: eye[2],
      planes,
      pixelsPerRadian,
      exaggeration: 2,
      reference: 690,
      maxErrorPixels,
      anchors: null,
    },
  }
}
interface Node {
  west: number
  north: number
  side: number
  skirt: number
}
const out = new Float32Array(5000 * NODE_FLOATS)
function select(view: LodView, limit = 5000): Node[] {
  const count = selectNodes(field, tree, view, out, limit)
  return Array.from({ length: count }, (_, i) => {
    const [west, north, side, skirt] = out.subarray(i * NODE_FLOATS, (i + 1) * NODE_FLOATS)
    return { west: west!, north: north!, side: side!, skirt: skirt! }
  })
}
const heightAtPost = (c: number, r: number) => field.heights[r * POSTS + c]!
const postOf = (metres: number) => Math.round((metres + HALF) / SPACING)

const eye = fc.tuple(
  fc.integer({ min: -9000, max: 9000 }),
  fc.integer({ min: 200, max: 12_000 }),
  fc.integer({ min: -9000, max: 9000 }),
)
const target = fc.tuple(fc.integer({ min: -4000, max: 4000 }), fc.constant(0), fc.integer({ min: -4000, max: 4000 }))

/** The most by which a node's coarse mesh (quads split along b–d) is off the full field, metres. */
function trueError(c0: number, r0: number, stride: number): number {
  let worst = 0
  for (let r = 0; r <= PATCH * stride; r++) {
    for (let c = 0; c <= PATCH * stride; c++) {
      const qc = Math.min(Math.floor(c / stride), PATCH - 1) * stride
      const qr = Math.min(Math.floor(r / stride), PATCH - 1) * stride
      const [u, v] = [(c - qc) / stride, (r - qr) / stride]
      const [x, y] = [c0 + qc, r0 + qr]
      const [a, b, d, e] = [
        heightAtPost(x, y),
        heightAtPost(x + stride, y),
        heightAtPost(x, y + stride),
        heightAtPost(x + stride, y + stride),
      ]
      const drawn = u + v <= 1 ? a + (b - a) * u + (d - a) * v : e + (d - e) * (1 - u) + (b - e) * (1 - v)
      worst = Math.max(worst, Math.abs(drawn - heightAtPost(c0 + c, r0 + r)))
    }
  }
  return worst
}

describe('the tree of detail', () => {
  it('has as many levels as the field has halvings', () => {
    const levels = 1 + Math.log2(256 / PATCH)
    expect(levelsOf(field)).toBe(levels)
    expect(tree.low.length).toBe((4 ** levels - 1) / 3)
    expect(field.spacing * PATCH * 2 ** (levels - 1)).toBe(SPAN)
  })

  it('knows each node’s lowest and highest post, and never understates its error', () => {
    for (let level = 0; level < tree.levels; level++) {
      const across = 2 ** level
      const stride = 2 ** (tree.levels - 1 - level)
      for (let index = 0; index < across * across; index++) {
        const node = tree.offsets[level]! + index
        const [c0, r0] = [(index % across) * PATCH * stride, Math.floor(index / across) * PATCH * stride]
        let [low, high] = [Infinity, -Infinity]
        for (let r = 0; r <= PATCH * stride; r++) {
          for (let c = 0; c <= PATCH * stride; c++) {
            low = Math.min(low, heightAtPost(c0 + c, r0 + r))
            high = Math.max(high, heightAtPost(c0 + c, r0 + r))
          }
        }
        expect([tree.low[node], tree.high[node]], `node ${node}`).toEqual([low, high])
        expect(tree.error[node]!, `error of node ${node}`).toBeGreaterThanOrEqual(trueError(c0, r0, stride) - 1e-3)
        if (level === tree.levels - 1) expect(tree.error[node]).toBe(0)
      }
    }
  })

  it('is flat where the ground is flat: one node is enough', () => {
    const flat = { ...field, heights: new Float32Array(POSTS * POSTS).fill(690) }
    expect(selectNodes(flat, buildLodTree(flat), viewFrom([0, 3000, 3000], [0, 0, 0]).view, out, 5000)).toBe(1)
  })
})

describe('the selection', () => {
  it('covers every post that is seen exactly once, with no gap and no overlap', () => {
    fc.assert(
      fc.property(eye, target, fc.constantFrom(0.5, 2, 9), (from, to, pixels) => {
        const { view, frustum } = viewFrom(from, to, pixels)
        const covered = new Uint8Array((POSTS - 1) ** 2)
        for (const { west, north, side } of select(view)) {
          const [c0, r0, n] = [postOf(west), postOf(north), Math.round(side / SPACING)]
          for (let r = r0; r < r0 + n; r++) for (let c = c0; c < c0 + n; c++) covered[r * (POSTS - 1) + c]!++
        }
        const point = new Vector3()
        for (let r = 0; r < POSTS - 1; r += 3) {
          for (let c = 0; c < POSTS - 1; c += 3) {
            const times = covered[r * (POSTS - 1) + c]!
            if (times > 1) expect.fail(`${c}, ${r} is covered ${times} times`)
            if (times === 1) continue
            point.set(
              (c + 0.5) * SPACING - HALF,
              (heightAtPost(c, r) - view.reference) * view.exaggeration,
              (r + 0.5) * SPACING - HALF,
            )
            if (frustum.containsPoint(point)) expect.fail(`${c}, ${r} is seen, but not covered`)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the error of every node within the bound, unless it is already the finest', () => {
    fc.assert(
      fc.property(eye, target, fc.constantFrom(1, 3, 9), (from, to, pixels) => {
        const { view } = viewFrom(from, to, pixels)
        for (const { west, north, side } of select(view)) {
          const stride = Math.round(side / SPACING) / PATCH
          if (stride === 1) continue
          const gap = (a: number, low: number) => Math.max(low - a, 0, a - low - side)
          // Nearer than the box can be: the ground distance alone.
          const away = Math.hypot(gap(view.eyeX, west), gap(view.eyeZ, north), Math.max(view.eyeY - 2 * 160, 0))
          const shown =
            (trueError(postOf(west), postOf(north), stride) * view.exaggeration * view.pixelsPerRadian) /
            Math.max(away, 1)
          // `away` takes the highest the ground could be, so it may be short by a little.
          expect(shown).toBeLessThanOrEqual(pixels * Math.max(1, (away + 700) / Math.max(away, 1)))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('draws more of what is nearer, more for a stricter bound, and nothing behind the eye', () => {
    const counts = [90_000, 30_000, 8000, 1500].map((y) => select(viewFrom([0, y, 1], [0, 0, 0]).view))
    const density = (nodes: Node[]) => Math.min(...nodes.map((n) => n.side))
    for (let i = 1; i < counts.length; i++) expect(density(counts[i]!)).toBeLessThanOrEqual(density(counts[i - 1]!))
    expect(density(counts[3]!)).toBeLessThan(density(counts[0]!))
    const [loose, strict] = [20, 1].map((pixels) => select(viewFrom([0, 4000, 4000], [0, 0, 0], pixels).view).length)
    expect(strict).toBeGreaterThan(loose!)
    expect(select(viewFrom([0, 3000, 30_000], [0, 3000, 60_000]).view)).toEqual([])
  })

  it('of fixed patches leaves out none that is seen', () => {
    const patches = Float32Array.from(
      Array.from({ length: 64 }, (_, i) => [
        ((i % 8) - 4) * 16_384,
        (Math.floor(i / 8) - 4) * 16_384,
        16_384,
        90,
      ]).flat(),
    )
    const kept = new Float32Array(patches.length)
    fc.assert(
      fc.property(eye, target, (from, to) => {
        const { view, frustum } = viewFrom(from, to)
        const count = cullPatches(patches, 650, 800, view, kept)
        const ids = new Set(
          Array.from({ length: count }, (_, i) => `${kept[i * NODE_FLOATS]},${kept[i * NODE_FLOATS + 1]}`),
        )
        expect(ids.size).toBe(count)
        for (let at = 0; at < patches.length; at += NODE_FLOATS) {
          const [west, north, side] = [patches[at]!, patches[at + 1]!, patches[at + 2]!]
          const seen = [0.01, 0.5, 0.99].some((u) =>
            [0.01, 0.5, 0.99].some((v) => frustum.containsPoint(new Vector3(west + u * side, 0, north + v * side))),
          )
          if (seen) expect(ids.has(`${west},${north}`)).toBe(true)
        }
      }),
    )
    expect(cullPatches(patches, 650, 800, viewFrom([0, 3000, 90_000], [0, 3000, 200_000]).view, kept)).toBe(0)
  })

  it('writes no more than its limit and nothing beyond it', () => {
    const { view } = viewFrom([0, 2000, 2000], [0, 0, 0], 0.1)
    const all = select(view).length
    expect(all).toBeGreaterThan(20)
    const small = new Float32Array(30 * NODE_FLOATS).fill(-1)
    expect(selectNodes(field, tree, view, small, 20)).toBe(20)
    expect([...small.subarray(20 * NODE_FLOATS)].every((v) => v === -1)).toBe(true)
    // Asked again it says the same: nothing is left over from the time before.
    expect(select(view).length).toBe(all)
  })
})

describe('what stands on the ground', () => {
  const under = (nodes: Node[], x: number, z: number) =>
    nodes.find((n) => x >= n.west && x <= n.west + n.side && z >= n.north && z <= n.north + n.side)!

  /** Height of a node's mesh, as the scene's own patch geometry is met by three's ray. */
  const patch = createPatchGeometry(1).geometry
  const ray = new Raycaster()
  function rayHeight({ west, north, side }: Node, x: number, z: number): number {
    const geometry = new BufferGeometry()
    const corners = patch.getAttribute('position')
    const positions = new Float32Array(corners.count * 3)
    for (let i = 0; i < corners.count; i++) {
      const [px, pz] = [west + (corners.getX(i) * side) / PATCH, north + (corners.getY(i) * side) / PATCH]
      positions.set([px - x, heightAtPost(postOf(px), postOf(pz)) - corners.getZ(i) * 1000, pz - z], i * 3)
    }
    geometry.setAttribute('position', new BufferAttribute(positions, 3))
    geometry.setIndex(patch.index)
    ray.set(new Vector3(0, 5000, 0), new Vector3(0, -1, 0))
    return 5000 - ray.intersectObject(new Mesh(geometry, new MeshBasicMaterial({ side: DoubleSide })))[0]!.distance
  }

  it('is measured on the very triangles that are drawn', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.nat(), fc.nat(), share, share, (level, a, b, u, v) => {
        const across = 2 ** level
        const side = SPAN / across
        const node = { west: -HALF + (a % across) * side, north: -HALF + (b % across) * side, side, skirt: 0 }
        const [x, z] = [node.west + u * side, node.north + v * side]
        expect(meshHeight(field, node.west, node.north, side, x, z)).toBeCloseTo(rayHeight(node, x, z), 1)
      }),
      { numRuns: 200 },
    )
  })

  it('is met by the ground at its feet however far it is, and asks for no finer ground than that', () => {
    const { view } = viewFrom([0, 9000, 9000], [0, 0, 0], 1e9)
    const bare = select(view)
    const at = fc.integer({ min: -3000, max: 3000 })
    let off = 0
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
          const { west, north, side } = under(held, x, z)
          // At the field's own spacing triangles can do no better: this one is as rough as two metres from post to post.
          if (side > SPACING * PATCH)
            expect(
              Math.abs(meshHeight(field, west, north, side, x, z) - fieldHeightAt(field, x, z)),
            ).toBeLessThanOrEqual(ANCHOR_ERROR)
          const before = under(bare, x, z)
          if (
            Math.abs(meshHeight(field, before.west, before.north, before.side, x, z) - fieldHeightAt(field, x, z)) >
            ANCHOR_ERROR
          )
            off++
        }
      }),
      { numRuns: 60 },
    )
    expect(off, 'points that the coarse ground would miss').toBeGreaterThan(100)
  })

  it('asks for nothing where the coarse ground is true, nor when it is not on the map', () => {
    const { view } = viewFrom([0, 9000, 9000], [0, 0, 0], 1e9)
    const bare = select(view)
    // A corner of a coarse quad is a post of the field.
    const { west, north, side } = under(bare, 10, 10)
    const post = { count: 1, x: [west + side / PATCH], z: [north + side / PATCH], presence: [1] }
    expect(select({ ...view, anchors: post })).toEqual(bare)
    expect(select({ ...view, anchors: { count: 1, x: [1234], z: [-777], presence: [0] } })).toEqual(bare)
    expect(select({ ...view, anchors: { count: 1, x: [1234], z: [-777], presence: [1] } }).length).toBeGreaterThan(
      bare.length,
    )
  })
})
