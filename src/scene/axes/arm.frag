#include "../shaders/haze.glsl"
uniform vec3 uColour;
uniform float uAlpha, uTime, uDashed, uAsked, uNight, uArrowOpacity, uArrowFadeFrom, uArrowFadeTo;
varying float vSide;
varying float vBehind;
varying float vTime;
varying vec3 vPosition;

const vec3 SEAM = vec3(0.87, 0.78, 0.55);

void main() {
  if (vBehind < 0.0) discard;
  float edge = smoothstep(0.72, 0.86, abs(vSide));
  // What is older than a day and a half has faded: the arrow shows the present.
  float age = 1.0 - 0.7 * smoothstep(uArrowFadeFrom * 3600.0, max(uArrowFadeTo, uArrowFadeFrom + 1.0) * 3600.0, uTime - vTime);
  float alpha = uAlpha * uArrowOpacity * age * mix(0.62, mix(0.92, 0.74, uDashed), edge) * (1.0 - hazeAmount(vPosition));
  vec3 colour = mix(uColour, uColour * mix(0.5, 0.8, uDashed), edge) * mix(1.0, 0.8, uNight);
  // A pale seam along both edges of the selected arrow.
  float seam = uAsked * smoothstep(0.8, 0.9, abs(vSide));
  gl_FragColor = vec4(mix(colour, SEAM, seam), mix(alpha, 0.95 * uAlpha, seam));
  #include <colorspace_fragment>
}
