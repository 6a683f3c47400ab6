uniform vec3 uSkyColour, uSunColour, uSunDirection, uHorizon;
varying vec3 vColour;
varying float vUp;
varying float vHaze;

void main() {
  // Blades let light through: lit as the level ground is, and darker at the foot.
  vec3 light = uSkyColour + uSunColour * (0.25 + 0.75 * max(uSunDirection.y, 0.0));
  gl_FragColor = vec4(mix(vColour * light * (0.72 + 0.28 * vUp), uHorizon, vHaze), 1.0);
  #include <colorspace_fragment>
}
