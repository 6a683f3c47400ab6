#include "../shaders/haze.glsl"
uniform float uMist;
// Share of the horizon's colour at a point of the scene whose ground is at a height above the datum: haze, the rim
// where the data ends, and mist. All change slowly, so once per vertex is enough.
float airShare(vec3 place, float height) {
  float rim = smoothstep(68000.0, 96000.0, max(abs(place.x), abs(place.z)));
  float share = mix(hazeAmount(place), 1.0, rim * rim);
  // Mist lies in the valley: thick on the meadow, none on the terraces, denser over longer distances.
  if (uMist > 0.0) {
    float low = 1.0 - smoothstep(676.0, 712.0, height);
    float through = 1.0 - exp(-distance(place, uEye) / 16000.0);
    share = max(share, uMist * low * (0.3 + 0.6 * through) * (1.0 - 0.6 * share));
  }
  return share;
}
