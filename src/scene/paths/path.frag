#include "../shaders/haze.glsl"
uniform float uTrailOpacity, uAhead;
varying float vAlpha;
varying float vDashTime;
varying vec3 vColour;
varying vec3 vPosition;

// Seconds of march per dash of a route, and the dash's share of it.
const float DASH_SECONDS = 2400.0;
const float DASH_SHARE = 0.55;

void main() {
  if (uAhead > 0.5 && fract(vDashTime / DASH_SECONDS) > DASH_SHARE) discard;
  gl_FragColor = vec4(vColour, min(uTrailOpacity * vAlpha, 0.95) * (1.0 - hazeAmount(vPosition)));
  #include <colorspace_fragment>
}
