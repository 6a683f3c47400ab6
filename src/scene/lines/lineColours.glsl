// Inks of the lines: lineMaterial.ts sets them.
uniform vec3 uRed, uBlue, uPale, uOrange;
