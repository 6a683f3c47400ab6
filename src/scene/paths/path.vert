// Where units came from (trails) or go next (routes), from the same segments.
#include "../shaders/sceneY.glsl"
#include "../shaders/strokes.glsl"
attribute vec4 aStart; // x, z, time, height
attribute vec4 aEnd;
attribute vec3 aWhose; // side, row, kind of segment
uniform float uStroke, uTime, uTrailHours, uTrailPixels, uAhead, uRouteHours, uSelectedRow;
uniform highp sampler2D uShown; // one texel per row: 0 when the unit is filtered out
uniform vec3 uSides[4];
varying float vAlpha;
varying float vDashTime; // seconds; dashes spaced by time stay fixed on the ground
varying vec3 vColour;
varying vec3 vPosition;

bool isAhead() {
  return uAhead > 0.5;
}

// Seconds of the past or future that are drawn.
float timeSpan() {
  return (isAhead() ? uRouteHours : uTrailHours) * 3600.0;
}

bool isInTime() {
  return isAhead() ? uTime < aEnd.z && uTime >= aStart.z - timeSpan() : uTime > aStart.z && uTime <= aEnd.z + timeSpan();
}

bool isShown(int row) {
  return texelFetch(uShown, ivec2(row, 0), 0).r > 0.5;
}

// x, z, time, height at a share of the segment.
vec4 along(float share) {
  return mix(aStart, aEnd, share);
}

vec3 pointOf(vec4 at) {
  return vec3(at.x, sceneY(at.w), at.y);
}

// Half length of the tick of an hour or of midnight, CSS pixels.
float markPixels(int kind) {
  return kind == PIECE_DAY ? 5.0 : 3.2;
}

void main() {
  gl_Position = NOWHERE;
  int row = int(aWhose.y + 0.5);
  if (!isInTime() || !isShown(row)) return;
  int kind = int(aWhose.z + 0.5);
  bool mark = kind != PIECE_WAY;
  float selected = abs(aWhose.y - uSelectedRow) < 0.5 ? 1.0 : 0.0;
  // The segment that the unit is on is drawn on one side of it only.
  float now = clamp((uTime - aStart.z) / max(aEnd.z - aStart.z, 1.0), 0.0, 1.0);
  vec4 first = along(!mark && isAhead() ? now : 0.0);
  vec4 last = along(!mark && !isAhead() ? now : 1.0);
  vec4 a = toClip(pointOf(first));
  vec4 b = toClip(pointOf(last));
  if (a.w < NEAREST || b.w < NEAREST) return;
  bool atStart = position.x < 0.5;
  vec2 direction = screenDirection(a, b);
  vec2 offset = leftOf(direction) * position.y * uTrailPixels * (1.0 + selected * 0.9);
  if (mark) {
    offset = leftOf(direction) * position.y * markPixels(kind) * (1.0 + selected * 0.3);
    offset += direction * (position.x - 0.5) * (1.2 + selected);
  }
  gl_Position = liftedBy(movedBy(mark || atStart ? a : b, offset * uStroke), LIFT);
  vPosition = pointOf(atStart ? first : last);
  vColour = uSides[int(aWhose.x + 0.5)] * mix(1.0, 0.72, selected);
  float time = mix(first.z, last.z, position.x);
  float fade = 1.0 - smoothstep(0.0, timeSpan(), abs(uTime - time));
  vAlpha = mark ? fade * mix(0.75, 1.4, selected) : mix(fade, max(fade, 0.45) * 1.8, selected);
  vDashTime = mark || !isAhead() ? 0.0 : time;
}
