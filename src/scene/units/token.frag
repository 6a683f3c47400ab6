// A symbol from the atlas, in its own colours or as one flat ink.
uniform sampler2D uAtlas;
uniform float uNight;
varying vec2 vUv;
varying vec4 vLook; // opacity, unused, tint, turn

const vec3 INK_LIGHT = vec3(0.98, 0.95, 0.85);
const vec3 INK_DARK = vec3(0.14, 0.125, 0.10);

void main() {
  vec4 texel = texture2D(uAtlas, vUv);
  if (texel.a < 0.004) discard;
  int tint = int(vLook.z + 0.5);
  vec3 colour = texel.rgb / texel.a * mix(1.0, 0.82, uNight);
  if (tint == TINT_DARK) colour = INK_DARK;
  if (tint == TINT_LIGHT) colour = INK_LIGHT;
  gl_FragColor = vec4(colour, texel.a * vLook.x);
}
