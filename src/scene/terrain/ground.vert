#include "../shaders/haze.glsl"
attribute vec3 aTile; // u, v, layer in the lit tiles
uniform float uExaggeration, uReference, uMist;
uniform sampler2D uGain;
varying vec3 vTile;
varying vec3 vGain;
varying float vHaze;
#if defined(CONTOURS) || defined(GRID) || defined(PROBE)
varying vec3 vPosition;
#endif
void main() {
  vec3 place = vec3(position.x, (position.y - uReference) * uExaggeration, position.z);
  // Haze and the rim where the figures end change slowly: once a vertex is enough.
  float rim = smoothstep(68000.0, 96000.0, max(abs(place.x), abs(place.z)));
  vHaze = mix(hazeAmount(place), 1.0, rim * rim);
  // Mist lies in the valley: thick on the meadow, none on the terraces, thicker the farther one looks through it.
  if (uMist > 0.0) {
    float low = 1.0 - smoothstep(676.0, 712.0, position.y);
    float through = 1.0 - exp(-distance(place, uEye) / 16000.0);
    vHaze = max(vHaze, uMist * low * (0.3 + 0.6 * through) * (1.0 - 0.6 * vHaze));
  }
  vTile = aTile;
  // The light has moved since the tile was lit: what level ground has gained or lost.
  vGain = texelFetch(uGain, ivec2(int(aTile.z + 0.5), 0), 0).rgb;
#if defined(CONTOURS) || defined(GRID) || defined(PROBE)
  vPosition = place;
#endif
  gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.0);
}
