// A front: red on the Soviet-Mongolian side, blue on the Japanese, ticks towards the latter.
#include "./lineColours.glsl"
#include "./dash.glsl"
#include "./lineKinds.glsl"

// A dated state is as sure as its source; between two states the line is interpolated, not known: short dashes.
float frontDash(float along, int doubt, float between) {
  if (between > 0.5 || isReconstructed(doubt)) return dash(along, 17.0, 0.6);
  return isDocumented(doubt) ? 1.0 : dash(along, 34.0, 0.8);
}

vec4 frontInk(float across, float along, int doubt, float between) {
  float on = frontDash(along, doubt, between);
  float body = 1.0 - smoothstep(2.2, 3.0, abs(across));
  float tick = step(0.0, across) * (1.0 - smoothstep(7.0, 8.0, across)) * (1.0 - dash(along, 46.0, 0.92));
  float rim = 1.0 - smoothstep(3.0, 4.2, abs(across));
  float ink = max(body, tick) * on;
  vec3 colour = mix(uPale, across > 0.0 ? uBlue : uRed, step(0.2, ink));
  return vec4(colour, max(ink, rim * 0.5 * on) * (1.0 - 0.3 * between));
}
