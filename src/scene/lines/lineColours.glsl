// Colours of the lines; set by lineMaterial.ts.
uniform vec3 uRed, uBlue, uPale, uOrange;
