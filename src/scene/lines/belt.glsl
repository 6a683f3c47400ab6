// An anti-tank belt by APP-6: a line with teeth towards the side it stops. The line is broken where its course is
// inferred.
#include "./lineColours.glsl"
#include "./dash.glsl"
#include "./lineKinds.glsl"

vec4 beltInk(float across, float along, int doubt, bool japanese) {
  float tooth = abs(fract(along / steadyMetres(20.0)) - 0.5) * 2.0; // 0 at the tip
  float toTip = 9.0 * (1.0 - tooth / 0.72) - across;
  float inTooth = min(toTip * 0.62, across + 1.0);
  float inLine = isReconstructed(doubt) && tooth > 0.86 ? -9.0 : 1.3 - abs(across);
  float inside = max(inTooth, inLine); // pixels inside the figure
  float ink = smoothstep(-0.4, 0.4, inside);
  float rim = smoothstep(-1.8, -0.8, inside);
  return vec4(mix(uPale, japanese ? uBlue : uRed, ink), max(ink * 0.95, rim * 0.6));
}
