// Letters and their halo from the text atlas: red holds the letters, green the halo.
uniform sampler2D uAtlas;
uniform vec3 uInk[8];
uniform vec3 uInkNight[8];
uniform float uNight;
varying vec2 vUv;
varying vec4 vLook; // opacity, style, unused, turn

const vec3 HALO_DAY = vec3(0.93, 0.88, 0.75);
const vec3 HALO_NIGHT = vec3(0.09, 0.11, 0.15);

void main() {
  vec4 texel = texture2D(uAtlas, vUv);
  if (texel.a < 0.01) discard;
  int style = int(vLook.y + 0.5);
  float night = smoothstep(0.35, 0.75, uNight);
  vec3 ink = mix(uInk[style], uInkNight[style], night);
  vec3 halo = mix(HALO_DAY, HALO_NIGHT, night);
  float letters = texel.r / max(texel.r + texel.g, 1e-3);
  float alpha = mix(texel.g * 0.82, texel.a, letters);
  gl_FragColor = vec4(mix(halo, ink, letters), alpha * vLook.x);
}
