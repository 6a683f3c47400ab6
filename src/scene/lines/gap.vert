// The gap between the two arms as a dimension line: segments along it, and a cap at each end.
#include "../shaders/ground.glsl"
#include "../shaders/strokes.glsl"
attribute vec2 aShare; // share of the line at both ends of a segment; (share at the end, 2) for a cap
uniform vec4 uEnds; // x, z of both ends
uniform float uStroke;
varying float vAcross;
varying vec3 vPosition;

const float HALF_WIDTH = 2.0;
const float HALF_CAP = 8.0;

vec3 pointAt(float share) {
  return onGround(mix(uEnds.xy, uEnds.zw, share));
}

void main() {
  gl_Position = NOWHERE;
  bool cap = aShare.y > 1.5;
  float inwards = aShare.x < 0.5 ? 0.01 : -0.01;
  vPosition = pointAt(aShare.x);
  vec4 a = toClip(vPosition);
  vec4 b = toClip(pointAt(cap ? aShare.x + inwards : aShare.y));
  if (a.w < NEAREST || b.w < NEAREST) return;
  vec2 along = screenDirection(a, b);
  vec2 across = leftOf(along);
  vec4 clip = cap || position.x < 0.5 ? a : b;
  vec2 offset = across * position.y * HALF_WIDTH;
  if (cap) offset = across * (position.x * 2.0 - 1.0) * HALF_CAP + along * position.y * HALF_WIDTH;
  gl_Position = liftedBy(movedBy(clip, offset * uStroke), LIFT);
  vAcross = position.y * HALF_WIDTH;
}
