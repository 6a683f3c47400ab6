import {
  Color,
  DoubleSide,
  DynamicDrawUsage,
  Mesh,
  ShaderMaterial,
  type InterleavedBuffer,
  type InterleavedBufferAttribute,
} from 'three'
import { PAINT_ORDER } from '../frame/paintOrder'
import { GLSL_SCENE_Y } from '../gpu/glsl'
import { createQuads } from '../gpu/quads'
import type { SharedUniforms } from '../gpu/uniforms'
import { STROKE_FLOATS } from './strokes'

const VERTEX = /* glsl */ `
attribute vec4 aStart; // x, z, height
attribute vec4 aEnd;
attribute vec4 aStyle; // half width in CSS pixels, 1 for a dot, opacity
uniform vec2 uViewport;
uniform float uPixelRatio;
varying vec2 vAway; // CSS pixels from the middle
varying vec3 vStyle;
${GLSL_SCENE_Y}
void main() {
  vStyle = aStyle.xyz;
  vec4 ca = projectionMatrix * viewMatrix * vec4(aStart.x, sceneY(aStart.z), aStart.y, 1.0);
  vec4 cb = projectionMatrix * viewMatrix * vec4(aEnd.x, sceneY(aEnd.z), aEnd.y, 1.0);
  if (ca.w < 10.0 || cb.w < 10.0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  vec2 along = normalize((cb.xy / cb.w - ca.xy / ca.w) * uViewport + vec2(1e-5, 0.0));
  float reach = aStyle.x + 2.5;
  float end = position.x * 2.0 - 1.0;
  // A line reaches half its width beyond its ends, so that corners close.
  vAway = vec2(end * (aStyle.y > 0.5 ? reach : 0.0), position.y * reach);
  vec2 offset = (along * end * (aStyle.y > 0.5 ? reach : aStyle.x * 0.7) + vec2(-along.y, along.x) * vAway.y) * uPixelRatio;
  vec4 clip = position.x < 0.5 ? ca : cb;
  clip.xy += offset / (uViewport * 0.5) * clip.w;
  // In front of the ground it lies on, behind the hill before it.
  clip.z -= 0.002 * clip.w;
  gl_Position = clip;
}
`
const FRAGMENT = /* glsl */ `
uniform vec3 uInk, uRim;
varying vec2 vAway;
varying vec3 vStyle;
void main() {
  float away = vStyle.y > 0.5 ? length(vAway) : abs(vAway.y);
  float alpha = (1.0 - smoothstep(vStyle.x + 1.2, vStyle.x + 2.2, away)) * vStyle.z;
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(mix(uInk, uRim, smoothstep(vStyle.x - 0.5, vStyle.x + 0.4, away)), alpha);
  #include <colorspace_fragment>
}
`

/** Strokes on the ground, all in one draw call. Magenta with a white rim: no colour of the map, neither side's. */
export function createMarkMesh(shared: SharedUniforms, capacity: number) {
  const geometry = createQuads(new Float32Array(capacity * STROKE_FLOATS), STROKE_FLOATS, [['aStart', 0, 4], ['aEnd', 4, 4], ['aStyle', 8, 4]]) // prettier-ignore
  const buffer = (geometry.getAttribute('aStart') as InterleavedBufferAttribute).data as InterleavedBuffer
  buffer.setUsage(DynamicDrawUsage)
  geometry.setDrawRange(0, 0)
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...shared, uInk: { value: new Color(0xd4106e) }, uRim: { value: new Color(0xffffff) } },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.drawings
  return { mesh, geometry, material, buffer, array: buffer.array as Float32Array }
}
