// Strokes of a width in pixels between two points in clip space.
#include "./clip.glsl"
uniform vec2 uViewport; // device pixels

// Unit vector on the screen from a to b.
vec2 screenDirection(vec4 a, vec4 b) {
  return normalize((b.xy / b.w - a.xy / a.w) * uViewport + vec2(1e-5, 0.0));
}

// The direction to the left of a screen direction.
vec2 leftOf(vec2 direction) {
  return vec2(-direction.y, direction.x);
}

// The point shifted by an offset in device pixels.
vec4 movedBy(vec4 clip, vec2 pixels) {
  return vec4(clip.xy + pixels / (uViewport * 0.5) * clip.w, clip.zw);
}
