#include "../shaders/ground.glsl"
#include "../shaders/clip.glsl"
attribute vec4 aPlace; // x, z, half axes along and across, metres
attribute vec3 aLook; // heading, opacity, side
uniform vec3 uSides[4];
varying float vRadius;
varying float vAlpha;
varying vec3 vColour;

void main() {
  vec2 ahead = vec2(sin(aLook.x), -cos(aLook.x));
  vec2 across = vec2(-ahead.y, ahead.x);
  vec2 xz = aPlace.xy + ahead * position.x * aPlace.z + across * position.y * aPlace.w;
  gl_Position = liftedBy(toClip(onGround(xz) + vec3(0.0, RAISED, 0.0)), LIFT);
  vRadius = length(position.xy);
  vAlpha = aLook.y;
  vColour = uSides[int(aLook.z + 0.5)];
}
