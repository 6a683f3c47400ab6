// Bands along the rivers, drawn over a tile: the distance of its texels from the water.
in vec2 position; // centre line of the river, local metres
in vec4 aBank; // across x, z; width to this side, metres; -1 left or 1 right
in vec2 aKind; // how sharply the river bends, -1 to 1; 1 for a stream
uniform vec4 uTile; // west, north, span with border, texel; metres
out vec3 vBank;
void main() {
  vec2 at = (position + aBank.xy * aBank.z * aBank.w - uTile.xy) / uTile.z;
  vBank = vec3(aBank.w, aKind);
  gl_Position = vec4(at * 2.0 - 1.0, 0.0, 1.0);
}
