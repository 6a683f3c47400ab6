#include "../shaders/haze.glsl"
uniform vec3 uSunDirection, uSunColour, uSkyColour;
varying vec3 vColour;
varying vec3 vNormal;
varying vec3 vPosition;
varying float vPresence;

// Only half the haze: at full haze a distant aircraft would vanish.
const float HAZE_SHARE = 0.5;

void main() {
  vec3 normal = normalize(vNormal);
  vec3 light = uSkyColour * (0.75 + 0.35 * normal.y) + uSunColour * max(dot(normal, uSunDirection), 0.0);
  vec3 colour = mix(vColour * light, uHorizon, hazeAmount(vPosition) * HAZE_SHARE);
  gl_FragColor = vec4(colour, vPresence);
  #include <colorspace_fragment>
}
