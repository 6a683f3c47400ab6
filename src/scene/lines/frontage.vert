#include "../shaders/ground.glsl"
#include "../shaders/clip.glsl"
attribute vec4 aBar; // x, z, heading, half the frontage in metres
attribute float aSide;
uniform float uPixel;
uniform vec3 uSides[4];
varying float vAlong; // metres from the centre
varying float vAcross;
varying vec3 vColour;
varying vec3 vPosition;

void main() {
  vec2 ahead = vec2(sin(aBar.z), -cos(aBar.z));
  vec2 across = vec2(-ahead.y, ahead.x);
  vec2 xz = aBar.xy + across * position.x * aBar.w;
  xz += ahead * position.y * max(12.0, 2.0 * viewDepth(onGround(xz)) * uPixel);
  vPosition = onGround(xz);
  vAlong = position.x * aBar.w;
  vAcross = position.y;
  vColour = uSides[int(aSide + 0.5)];
  gl_Position = liftedBy(toClip(vPosition), LIFT);
}
