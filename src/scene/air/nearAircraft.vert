#include "./aircraft.glsl"
attribute vec3 color;
attribute vec4 aPlace; // x, y, z, presence
attribute vec3 aTurn; // heading, pitch, bank

void main() {
  placeAircraft(position, normal, color, aPlace, aTurn);
}
