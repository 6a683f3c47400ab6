varying float vStrength;

void main() {
  gl_FragColor = vec4(0.11, 0.095, 0.075, vStrength);
  #include <colorspace_fragment>
}
