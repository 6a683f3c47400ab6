// The border as each side claimed it.
#include "./lineColours.glsl"
#include "./dash.glsl"
uniform float uRiverBorder;

// Dash and dot.
vec4 borderInk(float across, float along, bool japanese) {
  float longDash = dash(along, 30.0, 0.55);
  float dot_ = dash(along, 30.0, 0.82) * (1.0 - dash(along, 30.0, 0.70));
  float body = 1.0 - smoothstep(0.8, 1.6, abs(across));
  return vec4(japanese ? uBlue : uOrange, body * max(longDash, dot_) * 0.85);
}

// A border in a river: a band along both banks, since dashes would tangle where it meanders. Pieces of the band overlap
// there, so it is faint but on a printed map.
vec4 riverBorderInk(float across) {
  return vec4(uBlue, uRiverBorder * (1.0 - smoothstep(3.5, 6.0, abs(across))));
}
