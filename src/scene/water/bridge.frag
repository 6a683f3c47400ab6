#include "../shaders/haze.glsl"
uniform vec3 uSkyColour, uSunColour;
varying vec3 vPosition;
varying vec2 vCorner;
void main() {
  float rail = step(0.62, abs(vCorner.y));
  float plank = 0.9 + 0.1 * step(0.5, fract(vCorner.x * 6.0));
  vec3 wood = mix(vec3(0.42, 0.31, 0.2) * plank, vec3(0.09, 0.07, 0.05), rail);
  gl_FragColor = vec4(applyHaze(wood * (uSkyColour + uSunColour * 0.6), vPosition), 1.0);
  #include <colorspace_fragment>
}
