#include "../shaders/haze.glsl"
uniform float uMist;
// Air between the eye and a point of the scene, changing so slowly that once per vertex is enough. X: share of the
// horizon's colour from haze and from the rim where the data ends. Y and Z: the share of mist at a place is its depth
// in the mist times Y, less Z. Mist is denser over longer distances, and as it thins it draws back to the lowest ground.
vec3 airTo(vec3 place) {
  float rim = smoothstep(68000.0, 96000.0, max(abs(place.x), abs(place.z)));
  float dense = uMist * (0.8 - 0.5 * exp(-distance(place, uEye) / 16000.0));
  float gone = 0.7 * (1.0 - uMist);
  return vec3(mix(hazeAmount(place), 1.0, rim * rim), dense * vec2(1.0 + gone, gone));
}
float airShare(vec3 air, float depth) {
  return mix(air.x, 1.0, max(depth * air.y - air.z, 0.0));
}
