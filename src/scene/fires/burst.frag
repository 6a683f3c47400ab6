#include "../shaders/haze.glsl"
uniform float uNight, uBurstOpacity;
varying vec2 vCorner;
varying float vAge;
varying vec3 vPosition;

const vec3 FRESH = vec3(0.12, 0.085, 0.05);
const vec3 DRIFTED = vec3(0.34, 0.27, 0.18);

void main() {
  float r = length(vCorner);
  if (r > 1.0) discard;
  // Dust: darker at the foot and when fresh, pale and thin as it drifts off.
  vec3 dust = mix(FRESH, DRIFTED, clamp(vAge * 1.2 + vCorner.y * 0.3, 0.0, 1.0)) * mix(1.0, 0.5, uNight);
  float shown = smoothstep(0.0, 0.06, vAge) * (1.0 - smoothstep(0.35, 1.0, vAge));
  float alpha = uBurstOpacity * shown * (1.0 - smoothstep(0.45, 1.0, r)) * (1.0 - hazeAmount(vPosition));
  gl_FragColor = vec4(dust, alpha);
  #include <colorspace_fragment>
}
