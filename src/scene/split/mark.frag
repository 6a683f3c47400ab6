// A ring behind the token of a unit that differs between the halves: whole where it has moved, broken where it is on
// the map in this half alone.
uniform float uNight;
varying vec2 vUv;
varying vec4 vLook; // opacity, broken, unused, turn

const float BREAKS = 6.0;
const float TURN = 6.2831853;

void main() {
  vec2 p = vUv * 2.0 - 1.0;
  float away = length(p);
  float px = fwidth(away);
  float rim = 1.0 - smoothstep(0.0, px * 1.5, abs(away - 0.86) - 0.07);
  float halo = 1.0 - smoothstep(0.0, px * 2.0, abs(away - 0.86) - 0.13);
  float cut = vLook.y > 0.5 ? step(0.36, fract(atan(p.y, p.x) / TURN * BREAKS)) : 1.0;
  float alpha = max(rim * cut, halo * 0.45 * cut) * vLook.x;
  if (alpha < 0.01) discard;
  vec3 ink = mix(vec3(1.0, 0.88, 0.36), vec3(1.0, 0.84, 0.42), uNight);
  gl_FragColor = vec4(mix(vec3(0.12, 0.1, 0.06), ink, rim), alpha);
}
