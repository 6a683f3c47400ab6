import { Frustum, Matrix4, PerspectiveCamera, Vector3 } from 'three'
import { createRandom } from '@/base/core/random'
import { buildLodTree, buildRegionTree } from '@/ground/terrain/buildLodTree'
import { createGroundGrid } from '@/ground/terrain/groundGrid'
import type { HeightField } from '@/ground/terrain/heightField'
import type { LodView } from '@/ground/terrain/lodView'

/** A hilly battlefield of 257 posts with a cliff and a single peak, in a region three times as wide. */
export const POSTS = 257
export const SPACING = 32
export const SPAN = (POSTS - 1) * SPACING
export const HALF = SPAN / 2
export const hills: HeightField = (() => {
  const heights = new Float32Array(POSTS * POSTS)
  const random = createRandom(5)
  for (let r = 0; r < POSTS; r++) {
    for (let c = 0; c < POSTS; c++) {
      const waves = 40 * Math.sin(r / 19) * Math.cos(c / 23)
      heights[r * POSTS + c] = 700 + waves + (c > 100 ? 18 : 0) + (r === 77 && c === 31 ? 60 : 0) + 2 * random()
    }
  }
  return { posts: POSTS, spacing: SPACING, west: -HALF, north: -HALF, heights }
})()
const REGION_POSTS = 49
export const around: HeightField = {
  posts: REGION_POSTS,
  spacing: (3 * SPAN) / (REGION_POSTS - 1),
  west: -1.5 * SPAN,
  north: -1.5 * SPAN,
  heights: Float32Array.from({ length: REGION_POSTS ** 2 }, (_, i) => 690 + 12 * Math.sin(i / 5)),
}
export const hillsTree = buildLodTree(hills)
export const aroundTree = buildRegionTree(around, 3, 4)
export const hillsGrid = createGroundGrid(hills, around, hillsTree, aroundTree)

/** The frustum that three computes for a camera at `eye` looking at `target`. */
export function viewFrom(
  eye: readonly [number, number, number],
  target: readonly [number, number, number],
  maxErrorPixels = 2,
  texelPixels = 2,
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
  return {
    frustum,
    view: {
      eyeX: eye[0],
      eyeY: eye[1],
      eyeZ: eye[2],
      planes,
      pixelsPerRadian: 720 / (2 * Math.tan((20 * Math.PI) / 180)),
      exaggeration: 2,
      reference: 690,
      maxErrorPixels,
      texelPixels,
      anchors: null,
    },
  }
}
