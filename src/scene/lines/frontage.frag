#include "../shaders/haze.glsl"
varying float vAlong;
varying float vAcross;
varying vec3 vColour;
varying vec3 vPosition;

void main() {
  // Dashes of 60 m in every 100 m: a usual frontage, not a measured one.
  if (fract(vAlong / 100.0 + 0.3) > 0.6) discard;
  float edge = 1.0 - smoothstep(0.7, 1.0, abs(vAcross));
  gl_FragColor = vec4(vColour * 0.9, 0.75 * edge * (1.0 - hazeAmount(vPosition)));
  #include <colorspace_fragment>
}
