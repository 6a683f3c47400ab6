#include "../shaders/ground.glsl"
#include "../shaders/clip.glsl"
#include "../shaders/recordQuad.glsl"
uniform float uPixel;
varying vec2 vCorner;
varying float vAge, vAlpha;
varying vec3 vPosition;

void main() {
  vec4 puff = record(0); // x, z, age, alpha
  vPosition = onGround(puff.xy);
  float away = viewDepth(vPosition);
  float size = max(mix(9.0, 46.0, sqrt(puff.z)), mix(1.5, 3.5, puff.z) * away * uPixel);
  vAge = puff.z;
  vAlpha = puff.w * (1.0 - smoothstep(9000.0, 16000.0, away));
  vCorner = corner() * 2.0 - 1.0;
  vec4 eye = viewMatrix * vec4(vPosition, 1.0);
  eye.xy += vCorner * vec2(size, size * 0.55) + vec2(0.0, size * 0.42);
  gl_Position = vAlpha > 0.0 ? liftedBy(projectionMatrix * eye, LIFT) : NOWHERE;
}
