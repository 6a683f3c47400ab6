/** look: alpha, style, angle (used by the vertex stage), unused. */
export const LABEL_FRAGMENT = /* glsl */ `
uniform sampler2D uAtlas;
uniform vec3 uInk[8];
uniform vec3 uInkNight[8];
uniform float uNight;
varying vec2 vUv;
varying vec4 vLook;
void main() {
  vec4 texel = texture2D(uAtlas, vUv);
  if (texel.a < 0.01) discard;
  int style = int(vLook.y + 0.5);
  float night = smoothstep(0.35, 0.75, uNight);
  vec3 ink = mix(uInk[style], uInkNight[style], night);
  vec3 halo = mix(vec3(0.93, 0.88, 0.75), vec3(0.09, 0.11, 0.15), night);
  float letters = texel.r / max(texel.r + texel.g, 1e-3);
  float alpha = mix(texel.g * 0.82, texel.a, letters);
  gl_FragColor = vec4(mix(halo, ink, letters), alpha * vLook.x);
}
`

/** Ink by kind of label, sRGB: place, height, water, Soviet, Mongolian, Japanese, Manchukuo, border. */
export const INK_STYLES = ['place', 'height', 'water', 'su', 'mn', 'jp', 'mk', 'border'] as const
export type InkStyle = (typeof INK_STYLES)[number]
export const INK_DAY = [0x2a2118, 0x4a3520, 0x285068, 0x8f211d, 0x7c430c, 0x1f3c6e, 0x35546c, 0x6b3d12]
export const INK_NIGHT = [0xf0e6d0, 0xe0cfae, 0x9cc4d8, 0xf2a79f, 0xf0bd82, 0xa9c4ee, 0xb4cfe0, 0xe6bd8a]
