/** Shared chunks of shader text. Included by string, so that each shader reads as a whole. */

/** The scene's y of a height in metres above the datum. */
export const GLSL_SCENE_Y = /* glsl */ `
uniform float uExaggeration;
uniform float uReference;
float sceneY(float height) { return (height - uReference) * uExaggeration; }
`

/** Height of the battlefield at local (x, z), metres above the datum, bilinear as heightAt. */
export const GLSL_GROUND = /* glsl */ `
${GLSL_SCENE_Y}
uniform highp sampler2D uHeightMap;
uniform vec4 uHeightFrame;
float groundHeight(vec2 xz) {
  vec2 p = clamp((xz - uHeightFrame.xy) / uHeightFrame.z, vec2(0.0), vec2(uHeightFrame.w - 1.001));
  ivec2 i = ivec2(p);
  vec2 f = p - vec2(i);
  float a = texelFetch(uHeightMap, i, 0).r;
  float b = texelFetch(uHeightMap, i + ivec2(1, 0), 0).r;
  float c = texelFetch(uHeightMap, i + ivec2(0, 1), 0).r;
  float d = texelFetch(uHeightMap, i + ivec2(1, 1), 0).r;
  return mix(mix(a, b, f.x), mix(c, d, f.x), f.y);
}
`

/** Linear light to sRGB by square roots: within 0.3 % of the standard and far cheaper than pow in software. */
export const GLSL_SRGB = /* glsl */ `
vec3 toSrgb(vec3 linear) {
  vec3 a = sqrt(max(linear, 0.0));
  vec3 b = sqrt(a);
  vec3 c = sqrt(b);
  return clamp(0.662002687 * a + 0.684122060 * b - 0.323583601 * c - 0.0225411470 * linear, 0.0, 1.0);
}
`

/** Haze by distance: bluish, slight, and the colour of the horizon where the world ends. */
export const GLSL_HAZE = /* glsl */ `
uniform vec3 uHorizon;
uniform vec3 uZenith;
uniform vec3 uEye;
uniform float uHazeKm, uHazePower;
float hazeAmount(vec3 position) {
  float d = distance(position, uEye) / 1000.0;
  return 1.0 - exp(-pow(d / uHazeKm, uHazePower));
}
vec3 applyHaze(vec3 colour, vec3 position) { return mix(colour, uHorizon, hazeAmount(position)); }
`
