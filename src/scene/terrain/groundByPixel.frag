#include "./light.glsl"
#include "./seen.glsl"
// The ground lit by pixel, for a graphics card: the sun is exact in every frame and no tile needs to be relit.
uniform sampler2DArray uLit, uSlope; // uLit holds the albedo
uniform sampler2D uMistDepth;
uniform vec4 uHeightFrame;
varying vec3 vTile;
varying vec4 vFrom; // the ancestor that the tile fades in from: u, v, layer; and how far it has
void main() {
  vec2 across = dFdx(vFrom.xy), down = dFdy(vFrom.xy);
  vec3 albedo = texture(uLit, vTile).rgb;
  vec2 slope = decodeSlope(texture(uSlope, vTile).rg);
  if (vFrom.w < 1.0) {
    albedo = mix(textureGrad(uLit, vFrom.xyz, across, down).rgb, albedo, vFrom.w);
    slope = mix(decodeSlope(textureGrad(uSlope, vFrom.xyz, across, down).rg), slope, vFrom.w);
  }
  vec2 uv = quarterUv(vPosition.xz, uHeightFrame);
  gl_FragColor = seen(litGround(albedo, slope, uv), texture(uMistDepth, uv).r);
}
