#include "./air.glsl"
attribute vec3 aTile; // u, v, layer of the lit tiles
uniform float uExaggeration, uReference;
uniform sampler2D uGain;
varying vec3 vTile;
varying vec3 vGain;
varying float vHaze;
#if defined(CONTOURS) || defined(GRID) || defined(PROBE)
varying vec3 vPosition;
#endif
void main() {
  vec3 place = vec3(position.x, (position.y - uReference) * uExaggeration, position.z);
  vHaze = airShare(place, position.y);
  vTile = aTile;
  // Change of light on level ground since the tile was lit.
  vGain = texelFetch(uGain, ivec2(int(aTile.z + 0.5), 0), 0).rgb;
#if defined(CONTOURS) || defined(GRID) || defined(PROBE)
  vPosition = place;
#endif
  gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.0);
}
