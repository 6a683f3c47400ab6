#include "../shaders/ground.glsl"
#include "../shaders/strokes.glsl"
#include "../shaders/betweenStates.glsl"
#include "./lineKinds.glsl"
attribute vec4 aStart; // x, z; x, z in the next state
attribute vec4 aEnd;
attribute vec4 aAlong; // metres along at both ends; heights of both ends
attribute vec3 aMove; // moves from; has a state before; has a state after
attribute vec4 aStyle; // kind, doubt, from, until
uniform vec2 uEmphasised; // vertices of the selected line: the first, and one past the last; -1 for none
uniform float uStroke, uTime;
flat varying int vKind;
flat varying int vDoubt;
varying float vEmphasised;
varying float vAcross; // CSS pixels from the centre line, positive to the left
varying float vAlong; // metres along the line
varying float vAlpha;
varying float vBetween; // 1 while between two dated states
varying vec3 vPosition;

// A line fades in and out at its dates, unless a neighbouring state joins it there.
float shownAt(float from, float until) {
  float come = smoothstep(from - FADE_SECONDS, from, uTime);
  float gone = smoothstep(until - FADE_SECONDS, until, uTime);
  return max(come, aMove.y) * max(1.0 - gone, aMove.z);
}

// Half width needed by the fragment shader, CSS pixels, including teeth and ticks beside the line.
float halfWidth(int kind) {
  if (isBelt(kind)) return 12.0;
  if (isFront(kind)) return 10.0;
  if (isRiverBorder(kind)) return 7.0;
  return 5.0;
}

bool isEmphasised() {
  float vertex = float(gl_VertexID);
  return uEmphasised.x >= 0.0 && vertex >= uEmphasised.x && vertex < uEmphasised.y;
}

// A moving line is draped again; a resting one has the height it was built with.
vec3 pointOf(vec4 states, float share, float restingHeight) {
  vec2 xz = mix(states.xy, states.zw, share);
  bool moves = aMove.z > 0.5;
  return vec3(xz.x, sceneY(moves ? groundHeight(xz) : restingHeight), xz.y);
}

void main() {
  gl_Position = NOWHERE;
  vKind = int(aStyle.x + 0.5);
  vDoubt = int(aStyle.y + 0.5);
  float from = aStyle.z;
  float until = aStyle.w;
  float share = aMove.z > 0.5 ? smoothstep(aMove.x, until, uTime) : 0.0;
  vEmphasised = isEmphasised() ? 1.0 : 0.0;
  vAlpha = shownAt(from, until);
  vBetween = betweenStates(share);
  vec3 start = pointOf(aStart, share, aAlong.z);
  vec3 end = pointOf(aEnd, share, aAlong.w);
  vec4 a = toClip(start);
  vec4 b = toClip(end);
  if (a.w < NEAREST || b.w < NEAREST) return;
  bool atStart = position.x < 0.5;
  vec2 direction = screenDirection(a, b);
  vAcross = position.y * halfWidth(vKind);
  vAlong = mix(aAlong.x, aAlong.y, position.x);
  vPosition = atStart ? start : end;
  vec2 offset = (leftOf(direction) * vAcross + direction * (position.x - 0.5)) * uStroke;
  gl_Position = liftedBy(movedBy(atStart ? a : b, offset), LIFT);
}
