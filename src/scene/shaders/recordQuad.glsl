// A quad for each record, four vertices each, identified by vertex number: see scene/gpu/recordQuads.ts.
#include "./records.glsl"

// Texel k of this quad's record.
vec4 record(int k) {
  return record(gl_VertexID >> 2, k);
}

// The corner of the quad that this vertex is: (0 or 1, 0 or 1).
vec2 corner() {
  int c = gl_VertexID & 3;
  return vec2(c == 1 || c == 2 ? 1.0 : 0.0, c >= 2 ? 1.0 : 0.0);
}
