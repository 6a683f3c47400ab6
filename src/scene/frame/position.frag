// Writes the position of the surface instead of its colour, to be read back.
precision highp float;
varying vec3 vPosition;

void main() {
  gl_FragColor = vec4(vPosition, 1.0);
}
