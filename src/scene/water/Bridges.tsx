import { useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three'
import { useSession } from '@/state/session/battleContext'
import { PAINT_ORDER } from '../frame/paintOrder'
import { GLSL_HAZE } from '../gpu/glsl'
import { useDispose } from '../gpu/useDispose'
import { useWorld } from '../world'
import { bridgesOf, type Bridge } from './bridges'

const VERTEX = /* glsl */ `
attribute vec4 aBridge; // across x, z; half length; half breadth
attribute vec2 aCorner; // along the bridge, across it: -1 or 1
attribute vec2 aSpan; // stands from, until
uniform float uExaggeration, uReference, uPixel, uTime;
varying vec3 vPosition;
varying vec2 vCorner;
void main() {
  vec3 middle = vec3(position.x, (position.y + 1.5 - uReference) * uExaggeration, position.z);
  float away = -(viewMatrix * vec4(middle, 1.0)).z;
  // From afar it is a sign on the map: ten pixels long and four broad.
  float long_ = max(aBridge.z, 5.0 * away * uPixel);
  float broad = max(aBridge.w, 2.0 * away * uPixel);
  vec2 across = aBridge.xy;
  vec2 along = vec2(across.y, -across.x);
  vPosition = middle;
  vPosition.xz += across * aCorner.x * long_ + along * aCorner.y * broad;
  vCorner = aCorner;
  gl_Position = uTime >= aSpan.x && uTime < aSpan.y
    ? projectionMatrix * viewMatrix * vec4(vPosition, 1.0)
    : vec4(2.0, 2.0, 2.0, 0.0);
  gl_Position.z -= 0.0012 * gl_Position.w;
}
`
const FRAGMENT = /* glsl */ `
uniform vec3 uSkyColour, uSunColour;
varying vec3 vPosition;
varying vec2 vCorner;
${GLSL_HAZE}
void main() {
  float rail = step(0.62, abs(vCorner.y));
  float plank = 0.9 + 0.1 * step(0.5, fract(vCorner.x * 6.0));
  vec3 wood = mix(vec3(0.42, 0.31, 0.2) * plank, vec3(0.09, 0.07, 0.05), rail);
  gl_FragColor = vec4(applyHaze(wood * (uSkyColour + uSunColour * 0.6), vPosition), 1.0);
  #include <colorspace_fragment>
}
`

/** Bridges and pontoons where and while the record has them. */
export function Bridges() {
  const { record, assets, uniforms } = useWorld()
  const visible = useSession((s) => s.layers.water)
  const mesh = useMemo(() => {
    const material = new ShaderMaterial({ vertexShader: VERTEX, fragmentShader: FRAGMENT, uniforms, side: 2 })
    const mesh = new Mesh(geometryOf(bridgesOf(record, assets.water)), material)
    mesh.frustumCulled = false
    mesh.renderOrder = PAINT_ORDER.bridges
    return mesh
  }, [record, assets, uniforms])
  useDispose(mesh)
  return <primitive object={mesh} visible={visible} />
}

const CORNERS = [[-1, -1], [1, -1], [-1, 1], [1, 1]] as const // prettier-ignore
/** Extra length on land at either end, and half the width of a military bridge, metres. */
const RAMP = 15
const HALF_BREADTH = 4

function geometryOf(bridges: readonly Bridge[]): BufferGeometry {
  const position: number[] = []
  const bridge: number[] = []
  const corner: number[] = []
  const span: number[] = []
  const index: number[] = []
  bridges.forEach((b, i) => {
    for (const [u, v] of CORNERS) {
      position.push(b.x, b.level, b.z)
      bridge.push(b.acrossX, b.acrossZ, b.width / 2 + RAMP, HALF_BREADTH)
      corner.push(u, v)
      span.push(b.from, b.until)
    }
    const first = i * 4
    index.push(first, first + 1, first + 2, first + 1, first + 3, first + 2)
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3))
  geometry.setAttribute('aBridge', new BufferAttribute(new Float32Array(bridge), 4))
  geometry.setAttribute('aCorner', new BufferAttribute(new Float32Array(corner), 2))
  geometry.setAttribute('aSpan', new BufferAttribute(new Float32Array(span), 2))
  geometry.setIndex(index)
  return geometry
}
