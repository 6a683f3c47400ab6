#include "../shaders/srgb.glsl"
// Light on composed ground: sun, sky, the cartographer's lamp and shadows of the relief.
uniform bool uShadows;
uniform sampler2D uHorizonNorth, uHorizonSouth;
uniform vec2 uAzimuth; // direction of the light as eighths of a turn from north: whole, fraction
uniform float uExaggeration, uHillshade;
uniform vec3 uSunDirection, uSunColour, uSkyColour;

vec2 decodeSlope(vec2 code) {
  vec2 s = (code * 255.0 - 128.0) / 127.0;
  return sign(s) * s * s * 0.8;
}
float towards(vec4 north, vec4 south, int eighth) {
  return eighth < 4 ? north[eighth] : south[eighth - 4];
}
// Where the posts of horizons and mist, four posts of the ground apart, have a place of the battlefield.
vec2 quarterUv(vec2 p, vec4 frame) {
  return ((p - frame.xy) / (frame.z * 4.0) + 0.5) / ((frame.w - 1.0) / 4.0 + 1.0);
}
// Share of the sun (or moon) above the horizon of the relief; the soft edge covers its diameter and the uncertainty.
float sunShare(vec2 uv) {
  if (!uShadows || uSunDirection.y <= 0.0 || uv != clamp(uv, 0.0, 1.0)) return 1.0;
  vec4 north = texture(uHorizonNorth, uv), south = texture(uHorizonSouth, uv);
  int eighth = int(uAzimuth.x);
  float h = mix(towards(north, south, eighth), towards(north, south, (eighth + 1) & 7), uAzimuth.y);
  float rise = h * h * 0.5 * uExaggeration;
  float sun = uSunDirection.y / max(length(uSunDirection.xz), 0.001);
  return smoothstep(-0.045, 0.045, sun - rise + 0.012);
}
// Display values of ground of an albedo (square root of linear) and slope.
vec3 litGround(vec3 albedo, vec2 slope, vec2 uv) {
  vec3 normal = normalize(vec3(-slope.x * uExaggeration, 1.0, -slope.y * uExaggeration));
  // A low sun still lights level ground: the steppe is grass, not a polished plate.
  float sun = max((dot(normal, uSunDirection) + 0.08) / 1.08, 0.0) * sunShare(uv);
  // The cartographer's lamp in the north-west, relative to level ground.
  float shade = clamp(dot(normal, vec3(-0.53, 0.66, -0.53)) / 0.66, 0.35, 1.5);
  vec3 light = uSunColour * sun + uSkyColour * (0.68 + 0.32 * normal.y);
  light *= mix(1.0, shade, uHillshade);
  return toSrgb(albedo * albedo * light);
}
