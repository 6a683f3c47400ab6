/** look: alpha, fade towards grey, tint index (0 picture, 1 dark, 2 light), unused. */
export const TOKEN_FRAGMENT = /* glsl */ `
uniform sampler2D uAtlas;
uniform float uNight;
varying vec2 vUv;
varying vec4 vLook;
void main() {
  vec4 texel = texture2D(uAtlas, vUv);
  if (texel.a < 0.004) discard;
  vec3 colour = texel.rgb / texel.a;
  if (vLook.z > 1.5) colour = vec3(0.98, 0.95, 0.85);
  else if (vLook.z > 0.5) colour = vec3(0.14, 0.125, 0.10);
  colour *= mix(1.0, 0.82, uNight * step(vLook.z, 0.5));
  gl_FragColor = vec4(colour, texel.a * vLook.x);
}
`
