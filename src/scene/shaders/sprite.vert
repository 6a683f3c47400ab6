#include "./recordQuad.glsl"
#include "./screenPoint.glsl"
uniform float uPixelRatio;
varying vec2 vUv;
varying vec4 vLook; // the fragment shader's three values; rotation in radians, clockwise

void main() {
  vec4 rect = record(0); // centre and half size, CSS pixels from the top left
  vec4 uv = record(1);
  vLook = record(2);
  vec2 at = (corner() * 2.0 - 1.0) * rect.zw * uPixelRatio;
  vec2 p = rect.xy * uPixelRatio;
  // Whole device pixels keep text and frames crisp.
  if (vLook.w == 0.0) p = floor(p + at + 0.5);
  else p += mat2(cos(vLook.w), sin(vLook.w), -sin(vLook.w), cos(vLook.w)) * at;
  gl_Position = screenPoint(p);
  vUv = mix(uv.xy, uv.zw, corner());
}
