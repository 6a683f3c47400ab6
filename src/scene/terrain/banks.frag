in vec3 vBank;
out vec4 code;
void main() {
  // R: distance from the centre line, 1 at the band's edge. G: 0 on a stream; else 0.5 or more inside a bend, less
  // outside.
  float bend = 0.55 + 0.4 * vBank.y * sign(vBank.x);
  code = vec4(abs(vBank.x), vBank.z > 0.5 ? 0.0 : bend, 0.0, 1.0);
}
