// What is between the ground and the eye: lines of the map on it, mist and haze. Display values.
uniform vec3 uHorizonShown;
varying vec3 vAir;
#if defined(CONTOURS) || defined(GRID) || defined(BY_PIXEL)
varying vec3 vPosition;
// Share of the pixel covered by a line at every multiple of `pace` of a quantity that changes by `rate` per pixel;
// `halfWidth` in pixels.
float lineShare(float value, float pace, float rate, float halfWidth) {
  float pixels = abs(fract(value / pace - 0.5) - 0.5) * pace / rate;
  return (1.0 - smoothstep(halfWidth - 0.5, halfWidth + 0.5, pixels)) * smoothstep(3.0, 9.0, pace / rate);
}
#endif
#ifdef CONTOURS
uniform highp sampler2D uNearField, uFarField;
uniform vec4 uNearFrame, uFarFrame;
uniform vec3 uContourShown;
uniform float uContourStep, uContourGain;
// From the posts, not the drawn mesh: lines must not jump when a patch is split.
float fieldHeight(highp sampler2D field, vec4 frame, vec2 xz) {
  vec2 p = clamp((xz - frame.xy) / frame.z, vec2(0.0), vec2(frame.w - 1.001));
  ivec2 i = ivec2(p);
  vec2 f = p - vec2(i);
  return mix(
    mix(texelFetch(field, i, 0).r, texelFetch(field, i + ivec2(1, 0), 0).r, f.x),
    mix(texelFetch(field, i + ivec2(0, 1), 0).r, texelFetch(field, i + ivec2(1, 1), 0).r, f.x), f.y);
}
#endif
#ifdef GRID
uniform vec3 uGridShown;
uniform float uGridGain;
#endif
// `depth` is that in the mist of the valley.
vec4 seen(vec3 colour, float depth) {
#ifdef CONTOURS
  vec2 inner = abs(vPosition.xz - (uNearFrame.xy + 0.5 * uNearFrame.z * (uNearFrame.w - 1.0)));
  float exact = max(inner.x, inner.y) <= 0.5 * uNearFrame.z * (uNearFrame.w - 1.0)
    ? fieldHeight(uNearField, uNearFrame, vPosition.xz)
    : fieldHeight(uFarField, uFarFrame, vPosition.xz);
  float slant = fwidth(exact), rise = max(slant, 1e-4);
  float contour = max(lineShare(exact, uContourStep, rise, 0.55) * 0.5, lineShare(exact, uContourStep * 5.0, rise, 0.95) * 0.85);
  // None over the level water of a lake.
  colour = mix(colour, uContourShown, contour * uContourGain * step(2e-4, slant));
#endif
#ifdef GRID
  vec2 pace = max(fwidth(vPosition.xz), vec2(1e-3));
  float fineGrid = max(lineShare(vPosition.x, 1000.0, pace.x, 0.5), lineShare(vPosition.z, 1000.0, pace.y, 0.5)) * 0.28 * smoothstep(10.0, 30.0, 1000.0 / max(pace.x, pace.y));
  float grid = max(max(lineShare(vPosition.x, 10000.0, pace.x, 0.8), lineShare(vPosition.z, 10000.0, pace.y, 0.8)) * 0.6, fineGrid);
  colour = mix(colour, uGridShown, min(grid * uGridGain, 1.0));
#endif
  return vec4(mix(colour, uHorizonShown, mix(vAir.x, 1.0, max(depth * vAir.y - vAir.z, 0.0))), 1.0);
}
