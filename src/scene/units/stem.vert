#include "../shaders/recordQuad.glsl"
#include "../shaders/screenPoint.glsl"
uniform float uPixelRatio;
varying float vAcross;
varying float vAlpha;

void main() {
  vec4 ends = record(0) * uPixelRatio; // x0, y0, x1, y1; written in CSS pixels from the top left
  vec2 along = normalize(ends.zw - ends.xy + vec2(1e-4, 0.0));
  float halfWidth = 1.6 * uPixelRatio + 0.5;
  vAcross = corner().y * 2.0 - 1.0;
  vAlpha = record(1).x;
  gl_Position = screenPoint(mix(ends.xy, ends.zw, corner().x) + vec2(-along.y, along.x) * vAcross * halfWidth);
}
