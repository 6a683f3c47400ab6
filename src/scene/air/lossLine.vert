attribute vec4 aPoint; // x, y, z, strength
varying float vStrength;

void main() {
  vStrength = aPoint.w;
  gl_Position = projectionMatrix * viewMatrix * vec4(aPoint.xyz, 1.0);
}
