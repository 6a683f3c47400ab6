#include "./light.glsl"
// A lit tile, as display values; A is the depth in the mist of the valleys.
in vec2 place;
out vec4 shown;
uniform sampler2DArray uAlbedo, uSlope;
uniform sampler2D uMistDepth;
uniform float uLayer;
uniform vec4 uFrom; // ancestor that this tile fades in from: layer, u, v, span of this tile in it
uniform float uFade; // 1 when fully faded in
uniform vec4 uTile; // west, north, span with border, texel; metres
uniform vec4 uFrame;
void main() {
  vec3 at = vec3(place, uLayer);
  vec3 albedo = texture(uAlbedo, at).rgb;
  vec2 slope = decodeSlope(texture(uSlope, at).rg);
  if (uFade < 1.0) {
    vec3 from = vec3(uFrom.yz + place * uFrom.w, uFrom.x);
    albedo = mix(texture(uAlbedo, from).rgb, albedo, uFade);
    slope = mix(decodeSlope(texture(uSlope, from).rg), slope, uFade);
  }
  vec2 uv = quarterUv(uTile.xy + place * uTile.z, uFrame);
  shown = vec4(litGround(albedo, slope, uv), texture(uMistDepth, uv).r);
}
