#include "../shaders/sceneY.glsl"
#include "../shaders/strokes.glsl"
attribute vec4 aStart; // x, z, height
attribute vec4 aEnd;
attribute vec4 aStyle; // half width in CSS pixels, 1 for a dot, opacity
uniform float uPixelRatio;
varying vec2 vAway; // CSS pixels from the centre
varying vec3 vStyle;

// Room for the white rim on each side, CSS pixels.
const float RIM = 2.5;

void main() {
  vStyle = aStyle.xyz;
  vec4 a = toClip(vec3(aStart.x, sceneY(aStart.z), aStart.y));
  vec4 b = toClip(vec3(aEnd.x, sceneY(aEnd.z), aEnd.y));
  gl_Position = NOWHERE;
  if (a.w < NEAREST || b.w < NEAREST) return;
  bool dot_ = aStyle.y > 0.5;
  float halfWidth = aStyle.x + RIM;
  float end = position.x * 2.0 - 1.0;
  vAway = vec2(dot_ ? end * halfWidth : 0.0, position.y * halfWidth);
  // A line extends beyond its ends so that corners close.
  float beyond = dot_ ? halfWidth : aStyle.x * 0.7;
  vec2 direction = screenDirection(a, b);
  vec2 offset = (direction * end * beyond + leftOf(direction) * vAway.y) * uPixelRatio;
  gl_Position = liftedBy(movedBy(position.x < 0.5 ? a : b, offset), LIFT);
}
