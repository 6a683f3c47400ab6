uniform vec3 uInk, uRim;
varying vec2 vAway;
varying vec3 vStyle;

void main() {
  float halfWidth = vStyle.x;
  float away = vStyle.y > 0.5 ? length(vAway) : abs(vAway.y);
  float alpha = (1.0 - smoothstep(halfWidth + 1.2, halfWidth + 2.2, away)) * vStyle.z;
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(mix(uInk, uRim, smoothstep(halfWidth - 0.5, halfWidth + 0.4, away)), alpha);
  #include <colorspace_fragment>
}
