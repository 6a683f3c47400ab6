#include "../shaders/sceneY.glsl"
#include "../shaders/clip.glsl"
varying vec3 vPosition;

void main() {
  vPosition = vec3(position.x, sceneY(position.y), position.z);
  gl_Position = liftedBy(toClip(vPosition), LIFT);
}
