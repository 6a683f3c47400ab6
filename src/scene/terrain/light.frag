#include "../shaders/srgb.glsl"
// Light on a composed tile: sun, sky, the cartographer's lamp and shadows of the relief. Written as display values.
in vec2 place;
out vec4 shown;
uniform sampler2DArray uAlbedo, uSlope;
uniform float uLayer;
uniform vec4 uFrom; // ancestor that this tile fades in from: layer, u, v, span of this tile in it
uniform float uFade; // 1 when fully faded in
uniform vec4 uTile; // west, north, span with border, texel; metres
uniform bool uShadows;
uniform sampler2D uHorizonNorth, uHorizonSouth;
uniform vec4 uFrame;
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
// Share of the sun (or moon) above the horizon of the relief; the soft edge covers its diameter and the uncertainty.
float sunShare() {
  if (!uShadows || uSunDirection.y <= 0.0) return 1.0;
  vec2 p = uTile.xy + place * uTile.z;
  vec2 uv = ((p - uFrame.xy) / (uFrame.z * 4.0) + 0.5) / ((uFrame.w - 1.0) / 4.0 + 1.0);
  vec4 north = texture(uHorizonNorth, uv), south = texture(uHorizonSouth, uv);
  int eighth = int(uAzimuth.x);
  float h = mix(towards(north, south, eighth), towards(north, south, (eighth + 1) & 7), uAzimuth.y);
  float rise = h * h * 0.5 * uExaggeration;
  float sun = uSunDirection.y / max(length(uSunDirection.xz), 0.001);
  return smoothstep(-0.045, 0.045, sun - rise + 0.012);
}
void main() {
  vec3 at = vec3(place, uLayer);
  vec3 albedo = texture(uAlbedo, at).rgb;
  float lake = texture(uAlbedo, at).a;
  vec2 slope = decodeSlope(texture(uSlope, at).rg);
  if (uFade < 1.0) {
    vec3 from = vec3(uFrom.yz + place * uFrom.w, uFrom.x);
    albedo = mix(texture(uAlbedo, from).rgb, albedo, uFade);
    slope = mix(decodeSlope(texture(uSlope, from).rg), slope, uFade);
  }
  vec3 normal = normalize(vec3(-slope.x * uExaggeration, 1.0, -slope.y * uExaggeration));
  // A low sun still lights level ground: the steppe is grass, not a polished plate.
  float sun = max((dot(normal, uSunDirection) + 0.08) / 1.08, 0.0) * sunShare();
  // The cartographer's lamp in the north-west, relative to level ground.
  float shade = clamp(dot(normal, vec3(-0.53, 0.66, -0.53)) / 0.66, 0.35, 1.5);
  vec3 light = uSunColour * sun + uSkyColour * (0.68 + 0.32 * normal.y);
  light *= mix(1.0, shade, uHillshade);
  shown = vec4(toSrgb(albedo * albedo * light), lake);
}
