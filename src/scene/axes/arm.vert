// An arrow on the ground: fixed stations along its body, and a head that moves with its tip. Same proportions as
// picture/axes/ribbon.ts, where they are tested.
#include "../shaders/ground.glsl"
#include "../shaders/clip.glsl"
uniform highp sampler2D uRibbon; // row 0: x, z, time; row 1: direction x, z, space to the left and to the right
uniform float uSpacing; // metres between samples
uniform float uTail, uHead, uHeadLength; // metres along
uniform float uNeckPixels; // CSS pixels
uniform float uPixel, uTilt;
varying float vSide; // -1 on the left edge, 1 on the right
varying float vHalfPixels;
varying float vShare; // 0 at the tail, 1 at the tip
varying float vTime;
varying vec3 vPosition;

vec4 sampleAt(float along, int row) {
  float last = float(textureSize(uRibbon, 0).x) - 1.001;
  float at = clamp(along / uSpacing, 0.0, last);
  int i = int(at);
  return mix(texelFetch(uRibbon, ivec2(i, row), 0), texelFetch(uRibbon, ivec2(i + 1, row), 0), at - float(i));
}

// Share of the neck's width at a point of the body: 0 at the tail, 1 at the neck.
float taper(float share) {
  return mix(TAIL_SHARE, 1.0, smoothstep(0.0, 1.0, share));
}

// position is (metres along, side) in the body and (share of the head, side, 1) in the head.
void main() {
  float neck = uHead - uHeadLength;
  bool inHead = position.z > 0.5;
  float along = inHead ? mix(neck, uHead, position.x) : clamp(position.x, uTail, neck);
  float width = inHead ? HEAD_WIDTH * (1.0 - position.x) : taper((along - uTail) / max(neck - uTail, 1.0));
  vec4 here = sampleAt(along, 0);
  vec4 beside = sampleAt(along, 1);
  vec2 direction = normalize(beside.xy);
  float metresPerPixel = max(viewDepth(vec3(here.x, 0.0, here.y)), 50.0) * uPixel * uTilt;
  float wanted = 0.5 * uNeckPixels * width * metresPerPixel;
  float halfWidth = min(wanted, position.y < 0.0 ? beside.z : beside.w);
  vSide = position.y;
  vHalfPixels = wanted / metresPerPixel;
  vShare = (along - uTail) / max(uHead - uTail, 1.0);
  vTime = here.z;
  vPosition = onGround(here.xy + vec2(-direction.y, direction.x) * position.y * halfWidth);
  gl_Position = liftedBy(toClip(vPosition), LIFT);
}
