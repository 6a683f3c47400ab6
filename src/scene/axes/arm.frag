#include "../shaders/haze.glsl"
uniform vec3 uColour;
uniform float uAlpha, uTime, uInferred, uEmphasised, uNight, uArrowOpacity, uArrowFadeFrom, uArrowFadeTo;
varying float vSide;
varying float vHalfPixels;
varying float vShare;
varying float vTime;
varying vec3 vPosition;

const vec3 PALE = vec3(0.87, 0.78, 0.55);

// 0 for what the arm reached recently, 1 for the oldest part.
float age() {
  float from = uArrowFadeFrom * 3600.0;
  return smoothstep(from, max(uArrowFadeTo * 3600.0, from + 3600.0), uTime - vTime);
}

void main() {
  float fromEdge = (1.0 - abs(vSide)) * vHalfPixels; // CSS pixels
  float inside = smoothstep(0.0, 1.2, fromEdge);
  float rim = 1.0 - smoothstep(1.6, 2.6, fromEdge);
  float old = age();
  vec3 colour = mix(uColour, uColour * mix(0.45, 0.75, uInferred), rim);
  colour = mix(colour, PALE, 0.35 * old) * mix(1.0, 0.8, uNight);
  float alpha = mix(0.72, mix(0.95, 0.8, uInferred), rim) * (1.0 - 0.3 * old) * smoothstep(0.0, 0.14, vShare);
  alpha *= uArrowOpacity * (1.0 - hazeAmount(vPosition));
  // A pale edge on both sides of the selected arrow.
  float seam = uEmphasised * (1.0 - smoothstep(2.4, 3.4, fromEdge));
  gl_FragColor = vec4(mix(colour, PALE, seam), mix(alpha, 0.95, seam) * uAlpha * inside);
  #include <colorspace_fragment>
}
