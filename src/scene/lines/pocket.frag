// An encircled area: hatched inside, a line along its edge, dashed where the edge is inferred.
#include "../shaders/haze.glsl"
#include "../shaders/betweenStates.glsl"
uniform vec3 uColour, uPale;
uniform float uShown, uShare, uDoubt, uPocketOpacity, uEmphasised;
varying float vDepth; // metres inside the ring
varying vec3 vPosition;

// Unit vectors across the hatching (35 degrees) and along the dashes of the outline.
const vec2 ACROSS_HATCH = vec2(0.5737, 0.8191);
const vec2 ALONG_DASH = vec2(0.819, -0.574);

// Ink share of the hatching. Its spacing in metres is a power of two, so that it stays fixed while the eye comes
// nearer.
float hatch(float spacing) {
  float wave = abs(fract(dot(vPosition.xz, ACROSS_HATCH) / spacing) - 0.5) * 2.0;
  return smoothstep(0.66, 0.76, wave);
}

float edgeDash(float spacing, float inferred) {
  float dash = step(fract(dot(vPosition.xz, ALONG_DASH) / spacing * 0.8), 0.6);
  return max(dash, 1.0 - step(0.5, inferred));
}

void main() {
  float px = vDepth / max(fwidth(vDepth), 1e-3); // pixels inside the ring
  if (px < -2.5 - 2.0 * uEmphasised) discard;
  float between = betweenStates(uShare);
  float spacing = exp2(floor(log2(distance(vPosition, uEye) * 0.016) + 0.5));
  float dash = edgeDash(spacing, max(between, uDoubt));
  float fill = step(0.0, px) * (0.12 + 0.32 * hatch(spacing)) * (1.0 - 0.25 * between);
  float edge = dash * (1.0 - smoothstep(0.9, 1.7, abs(px))) * (1.0 - 0.3 * between);
  float rim = dash * (1.0 - smoothstep(1.4, 2.5, abs(px))) * 0.45;
  float selectedRim = uEmphasised * (1.0 - smoothstep(3.2, 4.4, abs(px))) * 0.9;
  float pale = max(rim, selectedRim);
  float alpha = max(max(fill * uPocketOpacity, edge), pale) * uShown * (1.0 - hazeAmount(vPosition));
  gl_FragColor = vec4(mix(uPale, uColour, max(step(pale, fill), edge)), alpha);
  #include <colorspace_fragment>
}
