#include "../shaders/ground.glsl"
#include "../shaders/strokes.glsl"
attribute vec4 aRing; // x, z, radius, side
uniform float uStroke;
uniform vec3 uSides[4];
varying float vShare;
varying float vAcross;
varying vec3 vColour;
varying vec3 vPosition;

const float HALF_WIDTH = 1.6;

vec3 rim(float share) {
  float angle = share * 6.2831853;
  return onGround(aRing.xy + aRing.z * vec2(sin(angle), -cos(angle)));
}

void main() {
  gl_Position = NOWHERE;
  vPosition = rim(position.x);
  vShare = position.x;
  vAcross = position.y;
  vColour = uSides[int(aRing.w + 0.5)];
  vec4 a = toClip(vPosition);
  vec4 b = toClip(rim(position.x + PIECE_SHARE));
  if (a.w < NEAREST || b.w < NEAREST) return;
  vec2 left = leftOf(screenDirection(a, b));
  gl_Position = liftedBy(movedBy(a, left * position.y * HALF_WIDTH * uStroke), LIFT);
}
