// One triangle over a whole layer; `place` runs from 0 to 1 across it, north to south.
in vec2 position;
out vec2 place;
void main() {
  place = position * 0.5 + 0.5;
  gl_Position = vec4(position, 0.0, 1.0);
}
