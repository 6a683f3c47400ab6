#include "../shaders/haze.glsl"
#include "./lineKinds.glsl"
#include "./front.glsl"
#include "./belt.glsl"
#include "./border.glsl"
uniform float uLineOpacity, uNight;
flat varying int vKind;
flat varying int vDoubt;
varying float vAcross;
varying float vAlong;
varying float vAlpha;
varying float vBetween;
varying float vEmphasised;
varying vec3 vPosition;

// Colour and opacity of the line itself.
vec4 ink() {
  if (isFront(vKind)) return frontInk(vAcross, vAlong, vDoubt, vBetween);
  if (isBelt(vKind)) return beltInk(vAcross, vAlong, vDoubt, vKind == LINE_BELT_JAPANESE);
  if (isRiverBorder(vKind)) return riverBorderInk(vAcross, vAlong);
  return borderInk(vAcross, vAlong, vKind == LINE_BORDER_JAPANESE);
}

void main() {
  vec4 line = ink();
  line.a *= uLineOpacity * vAlpha * (1.0 - 0.75 * hazeAmount(vPosition));
  // A pale band lies under the selected line.
  float band = vEmphasised * (1.0 - smoothstep(4.0, 5.0, abs(vAcross))) * 0.9;
  vec3 colour = band < 0.01 ? line.rgb : mix(uPale * 1.1, line.rgb, line.a);
  float alpha = max(line.a, band);
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(mix(colour, colour * 1.15 + 0.02, uNight), alpha);
  #include <colorspace_fragment>
}
