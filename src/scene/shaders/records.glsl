// Records of RECORD_TEXELS texels, RECORDS_PER_ROW to a row of the texture; written by scene/gpu/recordTexture.ts.
uniform highp sampler2D uRecords;

// Texel k of record i.
vec4 record(int i, int k) {
  return texelFetch(uRecords, ivec2((i % RECORDS_PER_ROW) * RECORD_TEXELS + k, i / RECORDS_PER_ROW), 0);
}
