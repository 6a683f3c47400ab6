// Share of the air's colour at a point of the scene: haze, the rim of the data, and the mist of the valleys.
#include "../shaders/ground.glsl"
#include "../terrain/air.glsl"
uniform highp sampler2D uMistDepth;

float airAt(vec3 place) {
  // Posts of the mist are four posts of the ground apart: ground/terrain/horizons.ts.
  vec2 uv = ((place.xz - uHeightFrame.xy) / (uHeightFrame.z * 4.0) + 0.5) / ((uHeightFrame.w - 1.0) / 4.0 + 1.0);
  float inside = step(0.0, min(min(uv.x, uv.y), 1.0 - max(uv.x, uv.y)));
  return airShare(airTo(place), inside * texture(uMistDepth, uv).r);
}
