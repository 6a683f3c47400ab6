import { Color, DoubleSide, ShaderMaterial, type IUniform } from 'three'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { SIDES } from '@/record/schema/common'
import { GLSL_HAZE, GLSL_SCENE_Y } from '../gpu/glsl'
import type { SharedUniforms } from '../gpu/uniforms'

const VERTEX = /* glsl */ `
attribute vec4 aStart; // x, z, time, height
attribute vec4 aEnd;
attribute vec3 aWhose; // side, row, kind
uniform vec2 uViewport;
uniform float uStroke, uTime, uTrailHours, uTrailPixels, uAhead, uRouteHours, uSelectedRow;
uniform highp sampler2D uShown;
uniform vec3 uSides[4];
varying float vAlpha;
varying float vAlong; // pixels
varying vec3 vColour;
varying vec3 vPosition;
${GLSL_SCENE_Y}
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  bool ahead = uAhead > 0.5;
  float reach = (ahead ? uRouteHours : uTrailHours) * 3600.0;
  // Out of its time, or hidden by the filter: nothing is drawn.
  if (ahead ? (uTime >= aEnd.z || uTime < aStart.z - reach) : (uTime <= aStart.z || uTime > aEnd.z + reach)) return;
  if (texelFetch(uShown, ivec2(int(aWhose.y + 0.5), 0), 0).r < 0.5) return;
  bool mark = aWhose.z > 0.5;
  float chosen = abs(aWhose.y - uSelectedRow) < 0.5 ? 1.0 : 0.0;
  float lasts = max(aEnd.z - aStart.z, 1.0);
  float now = clamp((uTime - aStart.z) / lasts, 0.0, 1.0);
  float from = !mark && ahead ? now : 0.0;
  float to = !mark && !ahead ? now : 1.0;
  vec2 xzA = mix(aStart.xy, aEnd.xy, from);
  vec2 xzB = mix(aStart.xy, aEnd.xy, to);
  vec3 a = vec3(xzA.x, sceneY(mix(aStart.w, aEnd.w, from)), xzA.y);
  vec3 b = vec3(xzB.x, sceneY(mix(aStart.w, aEnd.w, to)), xzB.y);
  vec4 ca = projectionMatrix * viewMatrix * vec4(a, 1.0);
  vec4 cb = projectionMatrix * viewMatrix * vec4(b, 1.0);
  if (ca.w < 10.0 || cb.w < 10.0) return;
  vec2 way = cb.xy / cb.w - ca.xy / ca.w;
  vec2 direction = normalize(way * uViewport + vec2(1e-5, 0.0));
  vec2 across = vec2(-direction.y, direction.x);
  float wide = uTrailPixels * (1.0 + chosen * 0.9);
  vec2 offset = mark
    ? across * position.y * (aWhose.z > 1.5 ? 5.0 : 3.2) * (1.0 + chosen * 0.3) + direction * (position.x - 0.5) * (1.2 + chosen)
    : across * position.y * wide;
  vec4 clip = mark || position.x < 0.5 ? ca : cb;
  clip.xy += offset * uStroke / (uViewport * 0.5) * clip.w;
  clip.z -= 0.0010 * clip.w;
  gl_Position = clip;
  vPosition = position.x < 0.5 ? a : b;
  vColour = uSides[int(aWhose.x + 0.5)] * mix(1.0, 0.72, chosen);
  float then = mix(mix(aStart.z, aEnd.z, from), mix(aStart.z, aEnd.z, to), position.x);
  float fade = 1.0 - smoothstep(0.0, reach, abs(uTime - then));
  vAlpha = mark ? fade * mix(0.75, 1.4, chosen) : mix(fade, max(fade, 0.45) * 1.8, chosen);
  // Dashes are told by time, which every vertex has exactly: they stand still on the ground.
  vAlong = mark || !ahead ? 0.0 : then;
}
`
const FRAGMENT = /* glsl */ `
varying float vAlpha;
varying float vAlong;
varying vec3 vColour;
varying vec3 vPosition;
uniform float uTrailOpacity, uAhead;
${GLSL_HAZE}
void main() {
  if (uAhead > 0.5 && fract(vAlong / 2400.0) > 0.55) discard;
  gl_FragColor = vec4(vColour, min(uTrailOpacity * vAlpha, 0.95) * (1.0 - hazeAmount(vPosition)));
  #include <colorspace_fragment>
}
`

/** What changes besides the time: whose ways may be seen (one texel a row), and the row that is selected, or -1. */
export interface PathUniforms {
  readonly [name: string]: IUniform
  readonly uShown: IUniform
  readonly uSelectedRow: IUniform<number>
}

/** Ways behind (`ahead` 0) or ahead (1) of the units, drawn from the same pieces by the one time. */
export function createPathMaterial(shared: SharedUniforms, own: PathUniforms, ahead: 0 | 1): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      ...shared,
      ...own,
      uAhead: { value: ahead },
      uSides: { value: SIDES.map((side) => new Color(SIDE_COLOURS[side])) },
    },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
}
