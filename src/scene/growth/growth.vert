#include "../shaders/clip.glsl"
#include "../shaders/records.glsl"
#include "../near/nearAir.glsl"
uniform float uReach, uSway, uPixelSize; // metres; seconds of swaying
uniform vec2 uWind;
varying vec3 vColour;
varying float vUp;
varying float vHaze;

// Height and spread of a plant of 1, and the width of a blade, metres.
vec3 shapeOf(int kind) {
  if (kind == 2) return vec3(2.1, 0.55, 0.075);
  if (kind == 3) return vec3(0.9, 0.85, 0.3);
  return kind == 1 ? vec3(0.62, 0.42, 0.06) : vec3(0.42, 0.36, 0.05);
}

vec3 rootOf(int kind) {
  if (kind == 2) return vec3(0.09, 0.115, 0.035);
  if (kind == 3) return vec3(0.11, 0.12, 0.06);
  return kind == 1 ? vec3(0.12, 0.145, 0.05) : vec3(0.235, 0.21, 0.105);
}

vec3 tipOf(int kind) {
  if (kind == 2) return vec3(0.31, 0.32, 0.12);
  if (kind == 3) return vec3(0.2, 0.22, 0.115);
  return kind == 1 ? vec3(0.3, 0.31, 0.12) : vec3(0.46, 0.4, 0.22);
}

void main() {
  int blade = gl_VertexID / 3;
  int corner_ = gl_VertexID - blade * 3;
  int plant = blade / BLADES;
  vec4 at = record(plant, 0); // x, height, z, kind
  vec4 own = record(plant, 1); // size, turn, phase, rank
  gl_Position = NOWHERE;
  if (own.x <= 0.0) return;
  vec3 foot = vec3(at.x, sceneY(at.y), at.z);
  float away = distance(foot, uEye);
  // Fewer with distance, and those that are left sink into the ground at the rim.
  float left = 1.0 - smoothstep(0.35, 1.0, away / uReach);
  if (own.w > left * 1.25) return;
  int kind = int(at.w + 0.5);
  vec3 shape = shapeOf(kind) * vec3(own.x, own.x, 1.0) * vec3(smoothstep(0.0, 0.25, left * 1.25 - own.w + 0.05), 1.0, 1.0);
  float which = float(blade - plant * BLADES);
  float turn = own.y + which * 2.4;
  vec2 out_ = vec2(sin(turn), cos(turn));
  float tall = shape.x * (0.7 + 0.3 * fract(own.z * 7.0 + which * 0.37));
  // A blade as wide as half a pixel at least, or it would flicker.
  float wide = max(shape.z, away * uPixelSize * 0.9);
  vec3 side = normalize(vec3(viewMatrix[0][0], 0.0, viewMatrix[2][0]));
  float up = corner_ == 2 ? 1.0 : 0.0;
  float gust = 0.65 + 0.35 * sin(uSway * 1.1 + dot(at.xz, uWind) * 0.05);
  vec2 lean = uWind * (0.1 + 0.1 * gust * sin(uSway * 2.3 + own.z * 6.2832 + which)) * tall;
  vec3 place = foot;
  place.xz += out_ * shape.y * (0.25 + 0.75 * up) * 0.6 + lean * up;
  place.y += tall * up - 0.05;
  place += side * wide * (corner_ == 0 ? -0.5 : corner_ == 1 ? 0.5 : 0.0);
  vColour = mix(rootOf(kind), tipOf(kind), up) * (0.82 + 0.36 * fract(own.z * 13.0 + which * 0.21));
  vUp = up;
  vHaze = airAt(place);
  gl_Position = toClip(place);
}
