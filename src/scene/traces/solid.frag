uniform vec3 uSkyColour, uSunColour, uSunDirection, uHorizon;
varying vec3 vPosition;
varying vec3 vTint;
varying float vHaze;

void main() {
  // The normal of the face, from how the position changes over the pixel.
  vec3 normal = normalize(cross(dFdx(vPosition), dFdy(vPosition)));
  float sun = max(dot(normal, uSunDirection), 0.0);
  vec3 light = uSkyColour * (0.55 + 0.45 * normal.y) + uSunColour * sun;
  gl_FragColor = vec4(mix(vTint * light, uHorizon, vHaze), 1.0);
  #include <colorspace_fragment>
}
