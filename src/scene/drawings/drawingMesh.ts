import {
  Color,
  DoubleSide,
  DynamicDrawUsage,
  Mesh,
  ShaderMaterial,
  type InterleavedBuffer,
  type InterleavedBufferAttribute,
} from 'three'
import { LIFT, PAINT_ORDER } from '../frame/paintOrder'
import { createQuads } from '../gpu/quads'
import type { SharedUniforms } from '../gpu/uniforms'
import FRAGMENT from './drawing.frag'
import VERTEX from './drawing.vert'
import { STROKE_FLOATS } from './strokes'

/**
 * Strokes on the ground, all in one draw call, with a white rim. Drawings are magenta: a colour used for nothing else on
 * the map, and for neither side.
 */
export function createDrawingMesh(shared: SharedUniforms, capacity: number, ink = 0xd4106e) {
  const geometry = createQuads(new Float32Array(capacity * STROKE_FLOATS), STROKE_FLOATS, [['aStart', 0, 4], ['aEnd', 4, 4], ['aStyle', 8, 4]]) // prettier-ignore
  const buffer = (geometry.getAttribute('aStart') as InterleavedBufferAttribute).data as InterleavedBuffer
  buffer.setUsage(DynamicDrawUsage)
  geometry.setDrawRange(0, 0)
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { ...LIFT.drawings },
    uniforms: { ...shared, uInk: { value: new Color(ink) }, uRim: { value: new Color(0xffffff) } },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.drawings
  return { mesh, geometry, material, buffer, array: buffer.array as Float32Array }
}
