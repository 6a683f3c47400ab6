// Points in device pixels from the top left of the picture.
uniform vec2 uViewport; // device pixels

vec4 screenPoint(vec2 pixels) {
  vec2 ndc = pixels / uViewport * 2.0 - 1.0;
  return vec4(ndc.x, -ndc.y, 0.0, 1.0);
}
