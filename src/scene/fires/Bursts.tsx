import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { Mesh, ShaderMaterial } from 'three'
import { burstsOf } from '@/picture/fires/bursts'
import { CONFIDENCES } from '@/record/schema/common'
import { ORDER } from '@/scene/frame/order'
import { PAINT_ORDER } from '@/scene/frame/paintOrder'
import { GLSL_GROUND, GLSL_HAZE } from '@/scene/gpu/glsl'
import { createQuads } from '@/scene/gpu/quads'
import { useDispose } from '@/scene/gpu/useDispose'
import { useWorld, type World } from '@/scene/world'
import { useBattle } from '@/state/session/battleContext'

/** A burst lasts so long by the battle's clock, seconds: it drifts off, it does not flash. */
const LASTS = 1800
/** Above this pace, battle seconds per second, bursts would flicker: they stand still instead. */
const QUICKEST = LASTS / 2
const FLOATS = 6

const VERTEX = /* glsl */ `
attribute vec2 aAt;
attribute vec4 aWhen; // phase, from, until, code of its confidence
uniform vec3 uAllowed;
uniform float uTime, uPixel, uStill;
varying vec2 vCorner;
varying float vAge;
varying vec3 vPosition;
${GLSL_GROUND}
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (uTime < aWhen.y || uTime >= aWhen.z || uAllowed[int(aWhen.w + 0.5)] < 0.5) return;
  float turn = uTime / ${LASTS}.0 + aWhen.x;
  // Each fall of shot is another place near by, told by the time alone: scrubbing shows what playing shows.
  vec2 scatter = uStill > 0.5 ? vec2(0.0) : (fract(sin(vec2(floor(turn) + aAt.x, floor(turn) + aAt.y) * vec2(12.9898, 78.233)) * 437.5453) - 0.5) * 300.0;
  vAge = uStill > 0.5 ? 0.35 : fract(turn);
  vec2 xz = aAt + scatter;
  vec3 foot = vec3(xz.x, sceneY(groundHeight(xz)), xz.y);
  float away = -(viewMatrix * vec4(foot, 1.0)).z;
  float size = max(mix(30.0, 95.0, sqrt(vAge)), mix(3.0, 6.5, sqrt(vAge)) * away * uPixel);
  vCorner = vec2(position.x * 2.0 - 1.0, position.y);
  vec4 eye = viewMatrix * vec4(foot, 1.0);
  eye.xy += vCorner * vec2(size, size * 0.72) + vec2(0.0, size * 0.6);
  vPosition = foot;
  gl_Position = projectionMatrix * eye;
  gl_Position.z -= 0.0014 * gl_Position.w;
}
`
const FRAGMENT = /* glsl */ `
uniform float uNight, uBurstOpacity;
varying vec2 vCorner;
varying float vAge;
varying vec3 vPosition;
${GLSL_HAZE}
void main() {
  float r = length(vCorner);
  if (r > 1.0) discard;
  // Dust: darker at the foot and when fresh, pale and thin as it drifts off.
  vec3 dust = mix(vec3(0.12, 0.085, 0.05), vec3(0.34, 0.27, 0.18), clamp(vAge * 1.2 + vCorner.y * 0.3, 0.0, 1.0)) * mix(1.0, 0.5, uNight);
  float shown = smoothstep(0.0, 0.06, vAge) * (1.0 - smoothstep(0.35, 1.0, vAge));
  float alpha = uBurstOpacity * shown * (1.0 - smoothstep(0.45, 1.0, r)) * (1.0 - hazeAmount(vPosition));
  gl_FragColor = vec4(dust, alpha);
  #include <colorspace_fragment>
}
`

/** Where artillery fire fell: small clouds of dust on the ground that was hit, in one draw call. */
export function Bursts() {
  const world = useWorld()
  const { session, playback } = useBattle()
  const mesh = useMemo(() => createBursts(world), [world])
  const prefersReducedMotion = useMemo(
    () => (typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null),
    [],
  )
  useDispose(mesh)
  useFrame(() => {
    mesh.visible =
      session.getState().layers.fire && world.record.barrages.some((b) => b.from <= world.t && world.t < b.until)
    mesh.material.uniforms.uStill!.value =
      prefersReducedMotion?.matches || (playback.clock.playing && playback.clock.rate > QUICKEST) ? 1 : 0
  }, ORDER.forces)
  return <primitive object={mesh} />
}

function createBursts({ record, uniforms, units }: World) {
  const records = record.barrages.flatMap(({ item, from, until }) =>
    burstsOf(item, record.places).flatMap((b) => [
      b.x,
      b.z,
      b.phase,
      from,
      until,
      CONFIDENCES.indexOf(item.confidence),
    ]),
  )
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...uniforms, uStill: { value: 0 }, uAllowed: { value: units.allowed } },
    transparent: true,
    depthWrite: false,
  })
  const mesh = new Mesh(createQuads(Float32Array.from(records), FLOATS, [['aAt', 0, 2], ['aWhen', 2, 4]]), material) // prettier-ignore
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.bursts
  return mesh
}
