// Aircraft whose model and position both come from textures: MODEL_CORNERS vertices per aircraft.
#include "../shaders/records.glsl"
#include "./aircraft.glsl"
uniform highp sampler2D uModels; // one row per type; position, normal, colour of each vertex

const int MODEL_TEXELS = 3;

vec3 model(int corner, int type, int k) {
  return texelFetch(uModels, ivec2(corner * MODEL_TEXELS + k, type), 0).rgb;
}

void main() {
  int aircraft = gl_VertexID / MODEL_CORNERS;
  int corner = gl_VertexID % MODEL_CORNERS;
  vec4 turn = record(aircraft, 1); // heading, pitch, bank, type
  int type = int(turn.w + 0.5);
  placeAircraft(model(corner, type, 0), model(corner, type, 1), model(corner, type, 2), record(aircraft, 0), turn.xyz);
}
