#include "../shaders/haze.glsl"
uniform float uNight, uBurstOpacity;
varying vec2 vCorner;
varying float vAge, vSeed;
varying vec3 vPosition;

// Sand thrown up: dark where it is dense and in its own shade, pale where the light falls on it.
const vec3 SHADED = vec3(0.15, 0.11, 0.066);
const vec3 LIT = vec3(0.52, 0.43, 0.29);

void main() {
  // A cloud on a narrow foot, of uneven outline.
  vec2 at = vec2(vCorner.x * mix(2.2, 1.0, smoothstep(-1.0, 0.1, vCorner.y)), vCorner.y);
  float uneven = sin(vCorner.x * 5.0 + vSeed) * sin(vCorner.y * 4.0 + vSeed * 1.7);
  float r = length(at) + 0.2 * uneven;
  if (r > 1.0) discard;
  float light = clamp(0.5 + 0.35 * vCorner.y - 0.3 * vCorner.x + 0.25 * uneven + 0.3 * vAge, 0.0, 1.0);
  vec3 dust = mix(SHADED, LIT, light) * mix(1.0, 0.4, uNight);
  float shown = smoothstep(0.0, 0.06, vAge) * (1.0 - smoothstep(0.3, 1.0, vAge));
  float alpha = uBurstOpacity * shown * (1.0 - smoothstep(0.35, 1.0, r)) * (1.0 - hazeAmount(vPosition));
  gl_FragColor = vec4(dust, alpha);
  #include <colorspace_fragment>
}
