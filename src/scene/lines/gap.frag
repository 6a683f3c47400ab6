#include "../shaders/haze.glsl"
uniform float uNight;
varying float vAcross;
varying vec3 vPosition;

const vec3 PALE = vec3(0.86, 0.78, 0.58);
const vec3 INK_DAY = vec3(0.02, 0.016, 0.01);
const vec3 INK_NIGHT = vec3(0.8, 0.74, 0.6);

void main() {
  float ink = 1.0 - smoothstep(0.6, 1.2, abs(vAcross));
  vec3 colour = mix(PALE, mix(INK_DAY, INK_NIGHT, step(0.5, uNight)), ink);
  gl_FragColor = vec4(colour, mix(0.45, 0.9, ink) * (1.0 - 0.5 * hazeAmount(vPosition)));
  #include <colorspace_fragment>
}
