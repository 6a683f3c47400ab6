import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import {
  BufferAttribute,
  Color,
  DoubleSide,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { SIDES } from '@/record/schema/common'
import { ORDER } from '@/scene/frame/order'
import { PAINT_ORDER } from '@/scene/frame/paintOrder'
import { GLSL_GROUND, GLSL_HAZE } from '@/scene/gpu/glsl'
import { useDispose } from '@/scene/gpu/useDispose'
import { useWorld, type World } from '@/scene/world'
import { useBattle } from '@/state/session/battleContext'

/** Corners of a ring: at 18 km each piece is 220 m long. */
const PIECES = 512

const VERTEX = /* glsl */ `
attribute vec4 aRing; // x, z, radius, side
uniform vec2 uViewport;
uniform float uStroke;
uniform vec3 uSides[4];
varying float vShare;
varying float vAcross;
varying vec3 vColour;
varying vec3 vPosition;
${GLSL_GROUND}
vec3 rim(float share) {
  float angle = share * 6.2831853;
  vec2 xz = aRing.xy + aRing.z * vec2(sin(angle), -cos(angle));
  return vec3(xz.x, sceneY(groundHeight(xz)), xz.y);
}
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  vec3 here = rim(position.x);
  vec4 ca = projectionMatrix * viewMatrix * vec4(here, 1.0);
  vec4 cb = projectionMatrix * viewMatrix * vec4(rim(position.x + ${(1 / PIECES).toFixed(8)}), 1.0);
  vPosition = here;
  vShare = position.x;
  vAcross = position.y;
  vColour = uSides[int(aRing.w + 0.5)];
  if (ca.w < 10.0 || cb.w < 10.0) return;
  vec2 direction = normalize((cb.xy / cb.w - ca.xy / ca.w) * uViewport + vec2(1e-5, 0.0));
  ca.xy += vec2(-direction.y, direction.x) * position.y * 1.6 * uStroke / (uViewport * 0.5) * ca.w;
  ca.z -= 0.0012 * ca.w;
  gl_Position = ca;
}
`
const FRAGMENT = /* glsl */ `
varying float vShare;
varying float vAcross;
varying vec3 vColour;
varying vec3 vPosition;
${GLSL_HAZE}
void main() {
  if (fract(vShare * 128.0) > 0.62) discard;
  float alpha = 0.8 * (1.0 - smoothstep(0.5, 1.0, abs(vAcross))) * (1.0 - hazeAmount(vPosition));
  gl_FragColor = vec4(vColour * 0.85, alpha);
  #include <colorspace_fragment>
}
`

/** How far guns reach: a ring about the selected artillery, or about all of it with the layer `ranges`. One draw call. */
export function Ranges() {
  const world = useWorld()
  const { session } = useBattle()
  const rings = useMemo(() => createRings(world), [world])
  useDispose(rings.mesh)
  useFrame(() => {
    const { layers, selection } = session.getState()
    rings.write(layers.ranges && layers.units, selection?.kind === 'unit' ? selection.id : '')
  }, ORDER.forces)
  return <primitive object={rings.mesh} />
}

function createRings({ record, poses, units, uniforms }: World) {
  const guns = record.guns.map((g) => {
    const row = record.tracks.findIndex((t) => t.unit.id === g.unit)
    return { unit: g.unit, row, rangeM: g.rangeM, side: row < 0 ? 0 : SIDES.indexOf(record.tracks[row]!.unit.side) }
  }).filter((g) => g.row >= 0) // prettier-ignore
  const corners = new Float32Array((PIECES + 1) * 6)
  const index: number[] = []
  for (let i = 0; i <= PIECES; i++) {
    corners.set([i / PIECES, -1, 0, i / PIECES, 1, 0], i * 6)
    if (i < PIECES) index.push(i * 2, i * 2 + 1, i * 2 + 2, i * 2 + 1, i * 2 + 3, i * 2 + 2)
  }
  const data = new Float32Array(Math.max(guns.length, 1) * 4)
  const attribute = new InstancedBufferAttribute(data, 4)
  attribute.setUsage(DynamicDrawUsage)
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  geometry.setAttribute('aRing', attribute)
  geometry.setIndex(index)
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...uniforms, uSides: { value: SIDES.map((side) => new Color(SIDE_COLOURS[side])) } },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.gunRanges
  return {
    mesh,
    write(all: boolean, selected: string) {
      let n = 0
      for (let i = 0; i < guns.length; i++) {
        const g = guns[i]!
        if (!(all || g.unit === selected) || units.shown[g.row] === 0) continue
        data[n * 4] = poses.x[g.row]!
        data[n * 4 + 1] = poses.z[g.row]!
        data[n * 4 + 2] = g.rangeM
        data[n * 4 + 3] = g.side
        n++
      }
      mesh.visible = n > 0
      geometry.instanceCount = n
      if (n > 0) attribute.needsUpdate = true
    },
  }
}
