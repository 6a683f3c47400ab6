uniform vec3 uHorizon, uZenith;
uniform float uRain;
varying float vEnd;
varying float vNear;

void main() {
  gl_FragColor = vec4(mix(uZenith, uHorizon, 0.6) * 1.1 + 0.03, uRain * vNear * 0.42 * (0.3 + 0.7 * vEnd));
  #include <colorspace_fragment>
}
