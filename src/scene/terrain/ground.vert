#include "./air.glsl"
attribute vec3 aTile; // u, v, layer of the tiles
uniform float uExaggeration, uReference;
uniform sampler2D uGain;
varying vec3 vTile;
varying vec3 vAir;
#ifdef BY_PIXEL
varying vec4 vFrom;
#else
varying vec3 vGain;
#endif
#if defined(CONTOURS) || defined(GRID) || defined(PROBE) || defined(BY_PIXEL)
varying vec3 vPosition;
#endif
void main() {
  vec3 place = vec3(position.x, (position.y - uReference) * uExaggeration, position.z);
  vAir = airTo(place);
  vTile = aTile;
  int layer = int(aTile.z + 0.5);
  vec4 gain = texelFetch(uGain, ivec2(layer, 0), 0);
#ifdef BY_PIXEL
  vec4 from = texelFetch(uGain, ivec2(layer, 1), 0);
  vFrom = vec4(from.yz + aTile.xy * from.w, from.x, gain.a);
#else
  // Change of light on level ground since the tile was lit.
  vGain = gain.rgb;
#endif
#if defined(CONTOURS) || defined(GRID) || defined(PROBE) || defined(BY_PIXEL)
  vPosition = place;
#endif
  gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.0);
}
