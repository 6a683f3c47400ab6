// Dashes along a line, of a period given in CSS pixels.
uniform float uMetresPerPixel;

// Whole powers of two keep dashes fixed on the ground while the eye comes nearer.
float steadyMetres(float pixels) {
  return exp2(floor(log2(pixels * uMetresPerPixel) + 0.5));
}

// 1 on the dash, 0 in the gap; `share` is the dash's share of the period.
float dash(float along, float periodPixels, float share) {
  return step(fract(along / steadyMetres(periodPixels)), share);
}
