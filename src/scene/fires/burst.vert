#include "../shaders/ground.glsl"
#include "../shaders/clip.glsl"
attribute vec2 aAt;
attribute vec4 aWhen; // phase, from, until, confidence code
uniform vec3 uAllowed; // by confidence: 1 when shown
uniform float uTime, uPixel, uStill;
varying vec2 vCorner;
varying float vAge, vSeed;
varying vec3 vPosition;

// Bursts are scattered within half of this around the centre along each axis.
const float SCATTER_METRES = 300.0;

// The scatter of a burst depends on battle time alone, so that scrubbing shows the same as playing.
vec2 scatter(float turn) {
  vec2 seed = vec2(floor(turn) + aAt.x, floor(turn) + aAt.y);
  return (fract(sin(seed * vec2(12.9898, 78.233)) * 437.5453) - 0.5) * SCATTER_METRES;
}

void main() {
  gl_Position = NOWHERE;
  if (uTime < aWhen.y || uTime >= aWhen.z || uAllowed[int(aWhen.w + 0.5)] < 0.5) return;
  bool still = uStill > 0.5;
  float turn = uTime / BURST_SECONDS + aWhen.x;
  vAge = still ? 0.35 : fract(turn);
  vPosition = onGround(aAt + (still ? vec2(0.0) : scatter(turn)));
  vSeed = fract(aWhen.x * 7.31) * 6.2832 + floor(turn);
  float grown = sqrt(vAge);
  float size = max(mix(22.0, 80.0, grown), mix(4.5, 9.0, grown) * viewDepth(vPosition) * uPixel);
  vCorner = vec2(position.x * 2.0 - 1.0, position.y);
  vec4 eye = viewMatrix * vec4(vPosition, 1.0);
  eye.xy += vCorner * vec2(size * 0.85, size) + vec2(0.0, size * 0.8);
  gl_Position = liftedBy(projectionMatrix * eye, LIFT);
}
