import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three'
import type { AxisPath } from '@/picture/axes/axisPath'
import { CLOSING_UP, FOLLOWERS, type Swell } from '@/picture/axes/swell'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import type { Axis } from '@/record/schema/features'
import { PAINT_ORDER } from '../frame/paintOrder'
import { GLSL_GROUND, GLSL_HAZE } from '../gpu/glsl'
import type { SharedUniforms } from '../gpu/uniforms'

const ACROSS = [-1, 0, 1]

const VERTEX = /* glsl */ `
attribute vec4 aPath; // direction x, z; metres along; time
attribute vec4 aPassed; // when each follower comes by
attribute vec4 aWholly; // how nearly it goes this way
uniform float uTime, uFollowers;
uniform float uHead, uWidth, uPixel, uArrowPixels;
varying float vSide;
varying float vBehind; // metres behind the tip
varying float vTime;
varying vec3 vPosition;
${GLSL_GROUND}
void main() {
  vBehind = uHead - aPath.z;
  vTime = aPath.w;
  vSide = position.y;
  // Never thinner on the screen than an arrow can be seen.
  float away = -(viewMatrix * vec4(position.x, 0.0, position.z, 1.0)).z;
  // The body swells as the units of the arm close up: picture/axes/swell.ts counts the same.
  float units = dot(aWholly, smoothstep(aPassed - ${CLOSING_UP}.0, aPassed + ${CLOSING_UP}.0, vec4(uTime)));
  float share = uFollowers < 0.5 ? 1.0 : 0.5 + 0.5 * units / uFollowers;
  float width = max(uWidth, uArrowPixels * away * uPixel) * share;
  float headLength = min(width * 1.9, max(uHead * 0.6, 1.0));
  float half_ = vBehind < headLength
    ? width * 1.05 * max(vBehind, 0.0) / headLength
    : width * mix(0.5, 0.28, clamp((vBehind - headLength) / 14000.0, 0.0, 1.0));
  vec2 xz = position.xz + vec2(-aPath.y, aPath.x) * position.y * half_;
  vPosition = vec3(xz.x, sceneY(groundHeight(xz)), xz.y);
  gl_Position = projectionMatrix * viewMatrix * vec4(vPosition, 1.0);
  gl_Position.z -= 0.0011 * gl_Position.w;
}
`
const FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform float uAlpha, uTime, uDashed, uAsked, uNight, uArrowOpacity, uArrowFadeFrom, uArrowFadeTo;
varying float vSide;
varying float vBehind;
varying float vTime;
varying vec3 vPosition;
${GLSL_HAZE}
void main() {
  if (vBehind < 0.0) discard;
  float edge = smoothstep(0.72, 0.86, abs(vSide));
  // What is older than a day and a half has faded: the arrow tells of now.
  float age = 1.0 - 0.7 * smoothstep(uArrowFadeFrom * 3600.0, max(uArrowFadeTo, uArrowFadeFrom + 1.0) * 3600.0, uTime - vTime);
  float alpha = uAlpha * uArrowOpacity * age * mix(0.62, mix(0.92, 0.74, uDashed), edge) * (1.0 - hazeAmount(vPosition));
  vec3 colour = mix(uColour, uColour * mix(0.5, 0.8, uDashed), edge) * mix(1.0, 0.8, uNight);
  // A pale seam along both edges of an arrow that is asked for.
  float seam = uAsked * smoothstep(0.8, 0.9, abs(vSide));
  gl_FragColor = vec4(mix(colour, vec3(0.87, 0.78, 0.55), seam), mix(alpha, 0.95 * uAlpha, seam));
  #include <colorspace_fragment>
}
`

/** A ribbon along the path; the shader gives it its width, its head at `uHead` metres and its fading tail. */
export function createAxisMesh(
  axis: Axis,
  path: AxisPath,
  swell: Swell,
  shared: SharedUniforms,
): Mesh<BufferGeometry, ShaderMaterial> {
  const n = path.along.length
  const positions = new Float32Array(n * ACROSS.length * 3)
  const paths = new Float32Array(n * ACROSS.length * 4)
  const passed = new Float32Array(n * ACROSS.length * FOLLOWERS)
  const wholly = new Float32Array(passed.length)
  const index: number[] = []
  for (let i = 0; i < n; i++) {
    const before = Math.max(i - 2, 0)
    const after = Math.min(i + 2, n - 1)
    const dx = path.line[after * 2]! - path.line[before * 2]!
    const dz = path.line[after * 2 + 1]! - path.line[before * 2 + 1]!
    const length = Math.hypot(dx, dz) || 1
    ACROSS.forEach((side, k) => {
      const v = i * ACROSS.length + k
      positions.set([path.line[i * 2]!, side, path.line[i * 2 + 1]!], v * 3)
      passed.set(swell.times.subarray(i * FOLLOWERS, (i + 1) * FOLLOWERS), v * FOLLOWERS)
      wholly.set(swell.weights.subarray(i * FOLLOWERS, (i + 1) * FOLLOWERS), v * FOLLOWERS)
      paths.set([dx / length, dz / length, path.along[i]!, path.times[i]!], v * 4)
      if (i + 1 < n && k + 1 < ACROSS.length)
        index.push(v, v + 1, v + ACROSS.length, v + 1, v + ACROSS.length + 1, v + ACROSS.length)
    })
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('aPath', new BufferAttribute(paths, 4))
  geometry.setAttribute('aPassed', new BufferAttribute(passed, FOLLOWERS))
  geometry.setAttribute('aWholly', new BufferAttribute(wholly, FOLLOWERS))
  geometry.setIndex(index)
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      ...shared,
      uColour: { value: new Color(SIDE_COLOURS[axis.side]) },
      uWidth: { value: axis.widthM },
      uPixel: shared.uPixel,
      uFollowers: { value: swell.followers },
      uHead: { value: 0 },
      uAlpha: { value: 0 },
      uAsked: { value: 0 },
      uDashed: { value: axis.confidence === 'documented' ? 0 : 1 },
    },
    transparent: true,
    depthWrite: false,
    side: 2,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.arms
  return mesh
}
