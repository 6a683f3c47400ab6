import { useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three'
import { useSession } from '@/state/session/battleContext'
import { PAINT_ORDER } from '../frame/paintOrder'
import { GLSL_HAZE } from '../gpu/glsl'
import { useDispose } from '../gpu/useDispose'
import { SURFACE } from '../terrain/surfaceStyle'
import { useWorld, type WaterAsset } from '../world'

const VERTEX = /* glsl */ `
attribute vec4 aBank; // across x, z; width; -1 left or 1 right
attribute float aAlong; // metres downstream
uniform float uExaggeration, uReference, uPixel;
varying vec3 vPosition;
varying float vSide;
varying vec2 vFlow; // metres downstream; the water's half width in pixels
void main() {
  vec3 middle = vec3(position.x, (position.y - uReference) * uExaggeration, position.z);
  float away = -(viewMatrix * vec4(middle, 1.0)).z;
  // From afar it is drawn some pixels wide, the broader river more, or it would flicker and break up.
  float half_ = max(aBank.z * 0.5, mix(1.2, 1.9, smoothstep(20.0, 60.0, aBank.z)) * away * uPixel);
  vPosition = middle + vec3(aBank.x, 0.0, aBank.y) * aBank.w * half_;
  vSide = aBank.w;
  vFlow = vec2(aAlong, aBank.z * 0.5 / (away * uPixel));
  gl_Position = projectionMatrix * viewMatrix * vec4(vPosition, 1.0);
  gl_Position.z -= 0.0007 * gl_Position.w;
}
`
const FRAGMENT = /* glsl */ `
uniform vec3 uWaterColour, uWaterNight, uSkyColour, uSunColour, uSunDirection;
uniform float uNight;
varying vec3 vPosition;
varying float vSide;
varying vec2 vFlow;
${GLSL_HAZE}
void main() {
  vec3 view = normalize(uEye - vPosition);
  float mirror = pow(1.0 - max(view.y, 0.0), 3.0);
  vec3 water = mix(uWaterColour, uWaterNight, uNight) * (uSkyColour * 1.45 + uSunColour * 0.35);
  vec3 colour = mix(water, uHorizon, 0.15 + 0.5 * mirror);
  vec3 halfway = normalize(view + uSunDirection);
  colour += uSunColour * pow(max(halfway.y, 0.0), 220.0) * 0.8;
  // Chevrons point downstream, where the water is broad enough on the screen to hold them.
  float phase = fract((vFlow.x + abs(vSide) * 45.0) / 420.0);
  float chevron = smoothstep(0.0, 0.02, phase) * (1.0 - smoothstep(0.035, 0.055, phase)) * (1.0 - smoothstep(0.6, 0.8, abs(vSide)));
  colour += (uSkyColour * 0.5 + uSunColour * 0.15) * chevron * 0.5 * smoothstep(5.0, 12.0, vFlow.y);
  float shore = 1.0 - smoothstep(0.75, 1.0, abs(vSide));
  gl_FragColor = vec4(applyHaze(colour, vPosition), 0.45 + 0.55 * shore);
  #include <colorspace_fragment>
}
`

/** The Khalkhin Gol and the Holsten with their widths and falling levels. */
export function Rivers() {
  const { assets, uniforms } = useWorld()
  const visible = useSession((s) => s.layers.water)
  const mesh = useMemo(() => {
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { ...uniforms, ...SURFACE },
      transparent: true,
      side: 2,
    })
    const mesh = new Mesh(riverGeometry(assets.water), material)
    mesh.frustumCulled = false
    // Above the band of the border that follows it.
    mesh.renderOrder = PAINT_ORDER.rivers
    return mesh
  }, [assets, uniforms])
  useDispose(mesh)
  return <primitive object={mesh} visible={visible} />
}

/** A strip a river: two banks at every point, with the water's own level as height. */
function riverGeometry(water: WaterAsset): BufferGeometry {
  const total = water.rivers.reduce((sum, r) => sum + r.points.length, 0)
  const positions = new Float32Array(total * 2 * 3)
  const banks = new Float32Array(total * 2 * 4)
  const along = new Float32Array(total * 2)
  const index: number[] = []
  let v = 0
  for (const { points } of water.rivers) {
    let metres = 0
    points.forEach(([x, z, level, width], i) => {
      if (i > 0) metres += Math.hypot(x - points[i - 1]![0], z - points[i - 1]![1])
      const before = points[Math.max(i - 1, 0)]!
      const after = points[Math.min(i + 1, points.length - 1)]!
      const dx = after[0] - before[0]
      const dz = after[1] - before[1]
      const length = Math.hypot(dx, dz) || 1
      for (const side of [-1, 1]) {
        positions.set([x, level, z], v * 3)
        along[v] = metres
        banks.set([-dz / length, dx / length, width, side], v * 4)
        v++
      }
      if (i + 1 < points.length) index.push(v - 2, v - 1, v, v - 1, v + 1, v)
    })
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('aBank', new BufferAttribute(banks, 4))
  geometry.setAttribute('aAlong', new BufferAttribute(along, 1))
  geometry.setIndex(index)
  return geometry
}
