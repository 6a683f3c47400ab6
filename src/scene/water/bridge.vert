#include "../shaders/clip.glsl"
attribute vec4 aBridge; // across x, z; half length; half breadth
attribute vec2 aCorner; // along the bridge, across it: -1 or 1
attribute vec2 aSpan; // stands from, until
uniform float uExaggeration, uReference, uPixel, uTime;
varying vec3 vPosition;
varying vec2 vCorner;
void main() {
  vec3 middle = vec3(position.x, (position.y + RAISED - uReference) * uExaggeration, position.z);
  float away = viewDepth(middle);
  // From afar it is a sign on the map: ten pixels long and four broad.
  float long_ = max(aBridge.z, 5.0 * away * uPixel);
  float broad = max(aBridge.w, 2.0 * away * uPixel);
  vec2 across = aBridge.xy;
  vec2 along = vec2(across.y, -across.x);
  vPosition = middle;
  vPosition.xz += across * aCorner.x * long_ + along * aCorner.y * broad;
  vCorner = aCorner;
  gl_Position = uTime >= aSpan.x && uTime < aSpan.y
    ? liftedBy(toClip(vPosition), LIFT)
    : NOWHERE;
}
