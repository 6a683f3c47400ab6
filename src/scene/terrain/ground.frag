#include "./seen.glsl"
uniform sampler2DArray uLit;
varying vec3 vTile;
varying vec3 vGain;
void main() {
  // A little sharper than a flat view of the tile asks for: seen at a grazing angle it would blur along the view.
  vec4 lit = texture(uLit, vTile, -0.4);
  gl_FragColor = seen(lit.rgb * vGain, lit.a);
}
