#include "../shaders/haze.glsl"
uniform vec3 uSkyColour, uSunColour;
varying vec2 vCorner;
varying float vAge, vAlpha;
varying vec3 vPosition;

void main() {
  float r = length(vCorner);
  if (r > 1.0) discard;
  vec3 dust = mix(vec3(0.3, 0.23, 0.14), vec3(0.46, 0.39, 0.28), vAge + 0.2 * vCorner.y);
  vec3 light = uSkyColour + uSunColour * 0.45;
  float alpha = vAlpha * 0.5 * (1.0 - smoothstep(0.1, 1.0, r)) * (1.0 - hazeAmount(vPosition));
  gl_FragColor = vec4(dust * light, alpha);
  #include <colorspace_fragment>
}
