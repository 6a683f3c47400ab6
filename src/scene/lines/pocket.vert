#include "../shaders/sceneY.glsl"
#include "../shaders/clip.glsl"
attribute vec2 aDepth; // metres inside the ring now, and in the next state
uniform float uShare; // share of the way to the next state
varying float vDepth;
varying vec3 vPosition;

void main() {
  vDepth = mix(aDepth.x, aDepth.y, uShare);
  vPosition = vec3(position.x, sceneY(position.y), position.z);
  gl_Position = liftedBy(toClip(vPosition), LIFT);
}
