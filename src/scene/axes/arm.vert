#include "../shaders/ground.glsl"
#include "../shaders/clip.glsl"
attribute vec4 aPath; // direction x, z; metres along; time
attribute vec4 aPassed; // when each follower comes by
attribute vec4 aWholly; // how nearly it goes this way
uniform float uTime, uFollowers;
uniform float uHead, uWidth, uPixel, uArrowPixels;
varying float vSide;
varying float vBehind; // metres behind the tip
varying float vTime;
varying vec3 vPosition;

// The body swells as the units of the arm close up: picture/axes/swell.ts counts the same.
float swell() {
  float units = dot(aWholly, smoothstep(aPassed - CLOSING_UP, aPassed + CLOSING_UP, vec4(uTime)));
  return uFollowers < 0.5 ? 1.0 : 0.5 + 0.5 * units / uFollowers;
}

void main() {
  vBehind = uHead - aPath.z;
  vTime = aPath.w;
  vSide = position.y;
  // Never thinner on the screen than an arrow can be seen.
  float away = viewDepth(vec3(position.x, 0.0, position.z));
  float width = max(uWidth, uArrowPixels * away * uPixel) * swell();
  float headLength = min(width * 1.9, max(uHead * 0.6, 1.0));
  float halfWidth = vBehind < headLength
    ? width * 1.05 * max(vBehind, 0.0) / headLength
    : width * mix(0.5, 0.28, clamp((vBehind - headLength) / 14000.0, 0.0, 1.0));
  vPosition = onGround(position.xz + vec2(-aPath.y, aPath.x) * position.y * halfWidth);
  gl_Position = liftedBy(toClip(vPosition), 0.0011);
}
