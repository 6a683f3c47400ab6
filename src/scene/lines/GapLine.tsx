import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { DoubleSide, Mesh, ShaderMaterial, Vector4 } from 'three'
import { gapMeterOf, measureGap } from '@/picture/fronts/gap'
import { showsGap } from '@/picture/fronts/shown'
import { useBattle } from '@/state/session/battleContext'
import { ORDER } from '../frame/order'
import { PAINT_ORDER } from '../frame/paintOrder'
import { GLSL_GROUND, GLSL_HAZE } from '../gpu/glsl'
import { createQuads } from '../gpu/quads'
import { useDispose } from '../gpu/useDispose'
import { useWorld } from '../world'

const PIECES = 96

const VERTEX = /* glsl */ `
attribute vec2 aShare; // both ends of the piece; beyond 1 the caps
uniform vec4 uEnds;
uniform vec2 uViewport;
uniform float uStroke;
varying float vAcross;
varying vec3 vPosition;
${GLSL_GROUND}
vec3 at(float share) {
  vec2 xz = mix(uEnds.xy, uEnds.zw, share);
  return vec3(xz.x, sceneY(groundHeight(xz)), xz.y);
}
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  bool cap = aShare.y > 1.5;
  vec3 a = at(aShare.x);
  vec4 ca = projectionMatrix * viewMatrix * vec4(a, 1.0);
  vec4 cb = projectionMatrix * viewMatrix * vec4(at(cap ? aShare.x + (aShare.x < 0.5 ? 0.01 : -0.01) : aShare.y), 1.0);
  if (ca.w < 10.0 || cb.w < 10.0) return;
  vec2 along = normalize((cb.xy / cb.w - ca.xy / ca.w) * uViewport + vec2(1e-5, 0.0));
  vec2 across = vec2(-along.y, along.x);
  vec4 clip = cap || position.x < 0.5 ? ca : cb;
  vec2 offset = cap ? across * (position.x * 2.0 - 1.0) * 8.0 + along * position.y * 2.0 : across * position.y * 2.0;
  clip.xy += offset * uStroke / (uViewport * 0.5) * clip.w;
  clip.z -= 0.0016 * clip.w;
  gl_Position = clip;
  vAcross = position.y * 2.0;
  vPosition = a;
}
`
const FRAGMENT = /* glsl */ `
uniform float uNight;
varying float vAcross;
varying vec3 vPosition;
${GLSL_HAZE}
void main() {
  float ink = 1.0 - smoothstep(0.6, 1.2, abs(vAcross));
  vec3 colour = mix(vec3(0.86, 0.78, 0.58), mix(vec3(0.02, 0.016, 0.01), vec3(0.8, 0.74, 0.6), step(0.5, uNight)), ink);
  gl_FragColor = vec4(colour, mix(0.45, 0.9, ink) * (1.0 - 0.5 * hazeAmount(vPosition)));
  #include <colorspace_fragment>
}
`

/** The way that is left between the two arms, as a dimension on the map: a thin line with caps. Its figure is one of the map's figures. */
export function GapLine() {
  const { record, uniforms } = useWorld()
  const world = useWorld()
  const { session } = useBattle()
  const meter = useMemo(() => gapMeterOf(record), [record])
  const mesh = useMemo(() => {
    const records = Array.from({ length: PIECES }, (_, i) => [i / PIECES, (i + 1) / PIECES]).concat([[0, 2], [1, 2]]) // prettier-ignore
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { ...uniforms, uEnds: { value: new Vector4() } },
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
    })
    const mesh = new Mesh(createQuads(Float32Array.from(records.flat()), 2, [['aShare', 0, 2]]), material) // prettier-ignore
    mesh.frustumCulled = false
    mesh.renderOrder = PAINT_ORDER.gapLine
    return mesh
  }, [uniforms])
  useDispose(mesh)
  useFrame(() => {
    const { layers, filter } = session.getState()
    mesh.visible = false
    if (!meter || !showsGap(layers, filter) || world.t < meter.from || world.t >= meter.closes) return
    measureGap(meter, world.t)
    if (meter.a < 0) return
    const { x, z } = meter.poses
    mesh.visible = true
    ;(mesh.material.uniforms.uEnds!.value as Vector4).set(x[meter.a]!, z[meter.a]!, x[meter.b]!, z[meter.b]!)
  }, ORDER.forces)
  return <primitive object={mesh} />
}
