// Position error: densest at the centre, where the unit most likely was, with a thin rim.
varying float vRadius;
varying float vAlpha;
varying vec3 vColour;

void main() {
  float soft = exp(-2.2 * vRadius * vRadius) * (1.0 - smoothstep(0.92, 1.0, vRadius));
  float rim = smoothstep(0.93, 0.97, vRadius) * (1.0 - smoothstep(0.97, 1.0, vRadius));
  gl_FragColor = vec4(mix(vColour, vec3(1.0), 0.35 * rim), vAlpha * (0.42 * soft + 0.55 * rim));
  #include <colorspace_fragment>
}
