uniform vec3 uSunColour;
varying vec2 vCorner;
void main() {
  float disc = 1.0 - smoothstep(0.8, 1.0, length(vCorner));
  gl_FragColor = vec4(min(uSunColour * 0.5 + 0.72, 1.0), disc * min(1.0, 1.6 * max(uSunColour.r, uSunColour.b)));
}
