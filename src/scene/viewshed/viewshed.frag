// What one or two observers see: a soft light with an edge; ground within range that neither sees is dimmed.
#include "../shaders/haze.glsl"
uniform sampler2D uMaskFirst, uMaskSecond;
uniform vec3 uFrameFirst, uFrameSecond; // x, z and range in metres; a range of 0: there is no such observer
uniform vec3 uFirst, uSecond, uBoth, uUnseen;
uniform float uIsSecond; // 1 for the circle of the second observer
varying vec3 vPosition;

// How much of this place an observer sees, 0 to 1; -1 beyond the range.
float seenBy(sampler2D mask, vec3 frame) {
  vec2 off = vPosition.xz - frame.xy;
  if (frame.z <= 0.0 || length(off) > frame.z) return -1.0;
  return texture2D(mask, off / (2.0 * frame.z) + 0.5).r;
}

float ring(vec3 frame) {
  float far = length(vPosition.xz - frame.xy);
  return frame.z <= 0.0 ? 0.0 : 1.0 - smoothstep(0.8, 1.8, abs(far - frame.z) / max(fwidth(far), 1e-3));
}

float edgeOf(float seen) {
  return 1.0 - smoothstep(0.6, 1.5, abs(seen - 0.5) / max(fwidth(seen), 1e-3));
}

// Diagonal strokes: the second observer's light is told from the first's without colour.
float strokes() {
  float spacing = exp2(floor(log2(distance(vPosition, uEye) * 0.012) + 0.5));
  return smoothstep(0.5, 0.6, abs(fract((vPosition.x + vPosition.z) / spacing) - 0.5) * 2.0);
}

void main() {
  float first = seenBy(uMaskFirst, uFrameFirst);
  float second = seenBy(uMaskSecond, uFrameSecond);
  // Derivatives are defined only where all pixels take the same way.
  float firstEdge = edgeOf(max(first, 0.0));
  float secondEdge = edgeOf(max(second, 0.0));
  float circle = max(ring(uFrameFirst), ring(uFrameSecond));
  if (uIsSecond > 0.5 ? (second < 0.0 || first >= 0.0) : first < 0.0) discard;
  float a = smoothstep(0.35, 0.65, first);
  float b = smoothstep(0.35, 0.65, second);
  vec3 light = mix(mix(uFirst, uSecond, step(a, b)), uBoth, min(a, b));
  float lit = max(max(0.30 * a, b * (0.22 + 0.2 * strokes())), 0.42 * min(a, b));
  float shown = max(a, b);
  vec3 colour = mix(uUnseen, light, shown);
  float alpha = mix(0.4, lit, shown);
  float edge = max(firstEdge * step(0.0, first), secondEdge * step(0.0, second));
  vec3 edgeColour = firstEdge * step(0.0, first) >= secondEdge * step(0.0, second) ? uFirst : uSecond;
  colour = mix(colour, edgeColour, max(edge, circle));
  alpha = max(alpha, max(edge * 0.75, circle * 0.9));
  gl_FragColor = vec4(colour, alpha * (1.0 - 0.6 * hazeAmount(vPosition)));
  #include <colorspace_fragment>
}
