import { Color, DoubleSide, ShaderMaterial, Vector2 } from 'three'
import { FADE } from '@/picture/fronts/shapes'
import { MAP_COLOURS } from '@/picture/symbols/mapColours'
import { GLSL_GROUND, GLSL_HAZE } from '../gpu/glsl'
import type { SharedUniforms } from '../gpu/uniforms'

const VERTEX = /* glsl */ `
attribute vec4 aStart; // x, z; x, z in the next state
attribute vec4 aEnd;
attribute vec4 aAlong; // metres along at both ends; heights of both ends
attribute vec3 aMove; // moves from; a state before; a state after
attribute vec4 aStyle; // kind, doubt, from, until
uniform vec2 uViewport, uAsked; // vertices of the line that is asked for: first, and first after it
uniform float uStroke;
uniform float uTime;
varying float vAsked;
varying float vAcross; // CSS pixels from the middle, positive to the left
varying float vAlong; // metres
varying float vAlpha;
varying float vKind;
varying float vDoubt;
varying float vBetween; // 1 while it is between two dated states
varying vec3 vPosition;
${GLSL_GROUND}
void main() {
  vKind = aStyle.x;
  float vertex = float(gl_VertexID);
  vAsked = step(uAsked.x, vertex) * step(vertex, uAsked.y - 1.0) * step(0.0, uAsked.x);
  vDoubt = aStyle.y;
  vAlpha = max(smoothstep(aStyle.z - ${FADE}.0, aStyle.z, uTime), aMove.y) * max(1.0 - smoothstep(aStyle.w - ${FADE}.0, aStyle.w, uTime), aMove.z);
  float share = aMove.z > 0.5 ? smoothstep(aMove.x, aStyle.w, uTime) : 0.0;
  vBetween = smoothstep(0.01, 0.06, share) * (1.0 - smoothstep(0.94, 0.99, share));
  vec2 xzA = mix(aStart.xy, aStart.zw, share);
  vec2 xzB = mix(aEnd.xy, aEnd.zw, share);
  vec3 a = vec3(xzA.x, sceneY(aMove.z > 0.5 ? groundHeight(xzA) : aAlong.z), xzA.y);
  vec3 b = vec3(xzB.x, sceneY(aMove.z > 0.5 ? groundHeight(xzB) : aAlong.w), xzB.y);
  vec4 ca = projectionMatrix * viewMatrix * vec4(a, 1.0);
  vec4 cb = projectionMatrix * viewMatrix * vec4(b, 1.0);
  if (ca.w < 10.0 || cb.w < 10.0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  vec2 sa = ca.xy / ca.w * uViewport * 0.5;
  vec2 sb = cb.xy / cb.w * uViewport * 0.5;
  vec2 direction = normalize(sb - sa + vec2(1e-5, 0.0));
  vec2 left = vec2(-direction.y, direction.x);
  float reach = vKind < 0.5 ? 10.0 : vKind > 7.5 ? 12.0 : vKind > 3.5 ? 7.0 : 5.0;
  vec4 clip = position.x < 0.5 ? ca : cb;
  vec2 offset = left * position.y * reach * uStroke + direction * (position.x - 0.5) * uStroke;
  clip.xy += offset / (uViewport * 0.5) * clip.w;
  // In front of the ground it lies on, behind the hill before it.
  clip.z -= 0.0012 * clip.w;
  gl_Position = clip;
  vAcross = position.y * reach;
  vAlong = mix(aAlong.x, aAlong.y, position.x);
  vPosition = position.x < 0.5 ? a : b;
}
`
const FRAGMENT = /* glsl */ `
uniform vec3 uRed, uBlue, uPale, uOrange;
uniform float uMetresPerPixel, uLineOpacity;
uniform float uNight;
varying float vAcross;
varying float vAlong;
varying float vAlpha;
varying float vKind;
varying float vDoubt;
varying float vBetween;
varying float vAsked;
varying vec3 vPosition;
${GLSL_HAZE}
float dash(float period, float share) {
  // Whole powers of two keep the dashes still while the eye comes nearer.
  float metres = exp2(floor(log2(period * uMetresPerPixel) + 0.5));
  return step(fract(vAlong / metres), share);
}
void main() {
  float a = vAcross;
  float alpha = 0.0;
  vec3 colour = uPale;
  if (vKind < 0.5) {
    // Dated states are as sure as their source; what lies between is drawn, not known: short dashes, lighter.
    float on = vBetween > 0.5 || vDoubt > 1.5 ? dash(17.0, 0.6) : vDoubt < 0.5 ? 1.0 : dash(34.0, 0.8);
    float body = (1.0 - smoothstep(2.2, 3.0, abs(a))) * on;
    float tick = step(0.0, a) * (1.0 - smoothstep(7.0, 8.0, a)) * (1.0 - dash(46.0, 0.92));
    float rim = 1.0 - smoothstep(3.0, 4.2, abs(a));
    colour = a > 0.0 ? uBlue : uRed;
    alpha = max(body, tick * on);
    colour = mix(uPale, colour, step(0.2, alpha));
    alpha = max(alpha, rim * 0.5 * on) * (1.0 - 0.3 * vBetween);
  } else if (vKind > 7.5) {
    // APP-6: a line with teeth towards whom it stops. The line breaks where its course is inferred.
    float metres = exp2(floor(log2(20.0 * uMetresPerPixel) + 0.5));
    float tooth = abs(fract(vAlong / metres) - 0.5) * 2.0; // 0 at its tip
    float up = 9.0 * (1.0 - tooth / 0.72) - a;
    float within = min(up * 0.62, a + 1.0);
    float line = 1.3 - abs(a);
    float on = vDoubt > 1.5 ? step(tooth, 0.86) : 1.0;
    float ink = max(within, mix(-9.0, line, on));
    alpha = smoothstep(-0.4, 0.4, ink);
    float rim = smoothstep(-1.8, -0.8, ink);
    colour = mix(uPale, vKind > 8.5 ? uBlue : uRed, alpha);
    alpha = max(alpha * 0.95, rim * 0.6);
  } else if (vKind > 3.5) {
    // A border in a river is a band along both banks; the water itself is drawn over it.
    colour = uBlue;
    alpha = 0.1 * (1.0 - smoothstep(3.5, 6.0, abs(a)));
  } else {
    float on = max(dash(30.0, 0.55), dash(30.0, 0.82) * (1.0 - dash(30.0, 0.70)));
    float body = 1.0 - smoothstep(0.8, 1.6, abs(a));
    colour = vKind < 2.5 ? uOrange : uBlue;
    alpha = body * on * 0.85;
  }
  alpha *= uLineOpacity * vAlpha * (1.0 - 0.75 * hazeAmount(vPosition));
  // A pale band lies under a line that is asked for.
  float band = vAsked * (1.0 - smoothstep(4.0, 5.0, abs(a))) * 0.9;
  colour = mix(mix(uPale * 1.1, colour, alpha), colour, 1.0 - step(0.01, band));
  alpha = max(alpha, band);
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(mix(colour, colour * 1.15 + 0.02, uNight), alpha);
  #include <colorspace_fragment>
}
`

/** Front: red on the Soviet–Mongolian side, blue on the Japanese, ticks towards the latter. Belt: in its side's colour, teeth to the left of its line. */
export function createLineMaterial(shared: SharedUniforms): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      ...shared,
      uRed: { value: new Color(MAP_COLOURS.frontWest) },
      uBlue: { value: new Color(MAP_COLOURS.frontEast) },
      uOrange: { value: new Color(MAP_COLOURS.borderWest) },
      uPale: { value: new Color(MAP_COLOURS.rim) },
      uMetresPerPixel: { value: 20 },
      uAsked: { value: new Vector2(-1, -1) },
    },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
}
