#include "../shaders/clip.glsl"
#include "../near/nearAir.glsl"
attribute vec3 aSite; // x, z, heading clockwise from north
attribute vec3 aTint;
varying vec3 vPosition;
varying vec3 vTint;
varying float vHaze;
#ifdef OVER_WATER
uniform float uLevel; // of the water, metres above the datum
#endif

void main() {
  vec2 ahead = vec2(sin(aSite.z), -cos(aSite.z));
  vec2 right = vec2(-ahead.y, ahead.x);
  vec2 xz = aSite.xy + position.z * ahead + position.x * right;
#ifdef OVER_WATER
  float deck = sceneY(uLevel + DECK);
  float y = position.y >= 0.0 ? deck + position.y : mix(sceneY(uLevel) - 0.4, deck, 1.0 + position.y);
#else
  float y = sceneY(groundHeight(xz)) + position.y;
#endif
  vPosition = vec3(xz.x, y, xz.y);
  vTint = aTint;
  vHaze = airAt(vPosition);
  gl_Position = liftedBy(toClip(vPosition), LIFT);
}
