#include "../shaders/clip.glsl"
#include "../near/nearAir.glsl"
attribute vec2 aAcross;
attribute vec3 aBand; // share across, metres along, height of the ground
uniform float uPixel, uFar;
varying vec3 vBand; // share across, metres along, metres above the ground
varying float vShown;
varying float vAway;
varying vec3 vPosition;
varying float vHaze;

void main() {
  vec3 middle = vec3(position.x, sceneY(aBand.z), position.z);
  float away = distance(middle, uEye);
  // Never narrower than a pixel and a half: a thinner line would crawl.
  float half_ = max(length(aAcross), 1e-3);
  float wide = max(1.0, 0.75 * MIN_PIXELS * viewDepth(middle) * uPixel / (half_ / max(abs(aBand.x), 1e-3)));
  vPosition = middle + vec3(aAcross.x * wide, position.y, aAcross.y * wide);
  vBand = vec3(aBand.xy, position.y);
  vAway = away;
  vShown = 1.0 - smoothstep(0.55 * uFar, uFar, away);
  vHaze = airAt(middle);
  gl_Position = vShown > 0.0 ? liftedBy(toClip(vPosition), LIFT) : NOWHERE;
}
