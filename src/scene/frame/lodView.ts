import { Frustum, Matrix4 } from 'three'
import type { LodView } from '@/ground/terrain/lodView'
import type { Quality } from '@/state/session/session'
import { tuning } from '@/state/session/tuning'
import type { World } from '../world'

/**
 * Limit on a node's error in device pixels, by quality. The error adds the worst case of every level, so the visible
 * error is about a third of it.
 */
const MAX_ERROR_PIXELS: Record<Quality, number> = { low: 18, medium: 10, high: 5 }

const _frustum = /* @__PURE__ */ new Frustum()
const _matrix = /* @__PURE__ */ new Matrix4()
const view: LodView = {
  eyeX: 0,
  eyeY: 0,
  eyeZ: 0,
  planes: new Float32Array(24),
  pixelsPerRadian: 1,
  exaggeration: 1,
  reference: 0,
  maxErrorPixels: 2,
  texelPixels: 2,
  anchors: null,
}

/** The camera as node selection needs it; one shared object, written in place. */
export function lodViewOf(world: World, quality: Quality, texelPixels: number, camera = world.camera!): LodView {
  _matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
  _frustum.setFromProjectionMatrix(_matrix)
  for (let p = 0; p < 6; p++) {
    const plane = _frustum.planes[p]!
    view.planes[p * 4] = plane.normal.x
    view.planes[p * 4 + 1] = plane.normal.y
    view.planes[p * 4 + 2] = plane.normal.z
    view.planes[p * 4 + 3] = plane.constant
  }
  view.eyeX = camera.position.x
  view.eyeY = camera.position.y
  view.eyeZ = camera.position.z
  view.pixelsPerRadian = world.pixelsPerRadian * world.pixelRatio
  view.exaggeration = world.exaggeration
  view.reference = world.assets.ground.reference
  view.maxErrorPixels = MAX_ERROR_PIXELS[quality] * tuning.reliefError
  view.texelPixels = texelPixels
  view.anchors = world.anchors
  return view
}
