#include "../shaders/clip.glsl"
uniform vec3 uEye;
uniform float uFallen, uScale; // metres fallen while the clock ran; of the drops, 1 close to the ground
uniform vec2 uLean; // of falling drops, metres a metre
varying float vEnd;
varying float vNear;

// Three numbers in [0, 1) of a drop.
vec3 seed(float i) {
  return fract(sin(vec3(i + 0.7, i * 1.7 + 3.1, i * 2.3 + 9.7)) * vec3(4375.85, 2245.13, 7161.37));
}

void main() {
  float box = 64.0 * uScale;
  vec3 fall = vec3(uLean.x, -1.0, uLean.y);
  vec3 at = mod(seed(float(gl_VertexID >> 2)) * box + fall * uFallen * uScale - uEye, box) - 0.5 * box;
  int c = gl_VertexID & 3;
  float end = c >= 2 ? 1.0 : 0.0;
  float side = c == 1 || c == 2 ? 1.0 : -1.0;
  vec3 place = uEye + at + fall * end * 0.75 * uScale;
  vec4 eye = viewMatrix * vec4(place, 1.0);
  eye.x += side * 0.011 * uScale;
  vEnd = end;
  vNear = 1.0 - smoothstep(0.3, 0.5, length(at) / box);
  gl_Position = projectionMatrix * eye;
}
