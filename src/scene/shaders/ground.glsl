// Height of the battlefield at local (x, z), metres above the datum: bilinear, as heightAt in TypeScript.
#include "./sceneY.glsl"
uniform highp sampler2D uHeightMap;
uniform vec4 uHeightFrame; // west, north, spacing in metres, posts per side

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

// The drawn ground at local (x, z), in scene units.
vec3 onGround(vec2 xz) {
  return vec3(xz.x, sceneY(groundHeight(xz)), xz.y);
}
