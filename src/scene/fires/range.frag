#include "../shaders/haze.glsl"
varying float vShare;
varying float vAcross;
varying vec3 vColour;
varying vec3 vPosition;

void main() {
  if (fract(vShare * 128.0) > 0.62) discard;
  float alpha = 0.8 * (1.0 - smoothstep(0.5, 1.0, abs(vAcross))) * (1.0 - hazeAmount(vPosition));
  gl_FragColor = vec4(vColour * 0.85, alpha);
  #include <colorspace_fragment>
}
