#include "../terrain/air.glsl"
#include "../shaders/clip.glsl"
attribute vec4 aBank; // across x, z; width; -1 left or 1 right
attribute float aAlong; // metres downstream
uniform float uExaggeration, uReference, uPixel;
uniform sampler2D uMistDepth;
uniform vec4 uHeightFrame;
varying vec3 vPosition;
varying float vSide; // 1 at the water's edge, more on the feathered border beyond
varying float vHaze;
varying vec3 vFlow; // metres downstream; the water's half width in pixels; share of its true width
void main() {
  vec3 middle = vec3(position.x, (position.y - uReference) * uExaggeration, position.z);
  float away = -(viewMatrix * vec4(middle, 1.0)).z;
  float metre = 1.0 / (away * uPixel); // pixels
  // From afar the river keeps a width of some pixels, the broader river more, or it would flicker and break up.
  float least = mix(0.75, 1.5, smoothstep(20.0, 60.0, aBank.z));
  float true_ = aBank.z * 0.5;
  float half_ = max(true_, least / metre);
  float feather = 1.0 / metre;
  vSide = (half_ + feather) / half_ * aBank.w;
  vPosition = middle + vec3(aBank.x, 0.0, aBank.y) * aBank.w * (half_ + feather);
  vFlow = vec3(aAlong, true_ * metre, clamp(true_ / half_, 0.0, 1.0));
  // Posts of the mist are four posts of the ground apart: ground/terrain/horizons.ts.
  vec2 uv = ((vPosition.xz - uHeightFrame.xy) / (uHeightFrame.z * 4.0) + 0.5) / ((uHeightFrame.w - 1.0) / 4.0 + 1.0);
  vHaze = airShare(airTo(vPosition), texture(uMistDepth, uv).r);
  gl_Position = liftedBy(toClip(vPosition), LIFT);
}
