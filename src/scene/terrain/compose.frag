// A tile of ground before lighting: its colour, and the slope of its grain and relief. Run once when a tile enters the
// cache or the map style changes. Nothing finer than a texel of the tile is drawn.
in vec2 place;
layout(location = 0) out vec4 outAlbedo; // square root of linear colour; A is 1 on open water of lakes
layout(location = 1) out vec2 outSlope; // see encodeSlope

uniform vec4 uTile; // west, north, span with border, texel; metres
uniform bool uInner; // true on the battlefield
uniform sampler2D uField; // heights, metres above the datum
uniform vec4 uFrame; // west, north, spacing, posts
uniform sampler2D uSurface; // R meadow, G sand, B water of lakes, A reconstructed
uniform float uSurfaceSpacing;
uniform sampler2D uHorizonNorth, uHorizonSouth; // slope up to the horizon in eight directions
uniform sampler2D uBanks; // distance from the rivers, for this tile
uniform sampler2D uNoise;
uniform float uExaggeration;
uniform vec3 uSteppe, uDry, uGrass, uMeadow, uReed, uSand, uBare, uSalt, uWaterColour;
uniform vec3 uRampLow, uRampMiddle, uRampHigh;
uniform vec2 uRampRange;
uniform float uRampShare;
uniform int uRamp; // 0 none, 1 height, 2 slope, 3 measured
uniform float uDetail; // 0 for a plain map, 1 for natural ground
uniform float uDither; // one step of the packed albedo, 0 where it is not packed

float texel;

// ---- noise

// Value, slope per metre along x and z, and a second value, of wavelength `size` metres, turned by `angle`.
vec4 noise(vec2 p, float size, float angle) {
  float c = cos(angle), s = sin(angle);
  mat2 turn = mat2(c, s, -s, c);
  vec4 t = textureLod(uNoise, (turn * p) / (size * 32.0), 0.0) * 2.0 - 1.0;
  return vec4(t.x, (t.yz * (4.0 / size)) * turn, t.w);
}
// How much of a wavelength the texel can show: it fades out before it would alias.
float carried(float size) { return smoothstep(1.4, 3.2, size / texel); }
vec2 hash2(vec2 cell) {
  uvec2 q = uvec2(ivec2(cell));
  uint h = q.x * 0x27d4eb2fu ^ q.y * 0x165667b1u;
  h = (h ^ (h >> 15)) * 0x85ebca6bu;
  h = (h ^ (h >> 13)) * 0xc2b2ae35u;
  h ^= h >> 16;
  return vec2(float(h & 0xffffu), float(h >> 16)) / 65535.0;
}

// ---- relief

struct Relief { float height; vec2 slope; };

// Quadratic spline over 3 × 3 posts, `stride` posts apart: smooth in height and slope, so that the posts do not show.
Relief relief(vec2 xz, float stride) {
  float pace = uFrame.z * stride;
  vec2 u = (xz - uFrame.xy) / pace;
  vec2 middle = floor(u + 0.5);
  vec2 f = u - middle;
  vec3 wx = vec3(0.5 * (0.5 - f.x) * (0.5 - f.x), 0.75 - f.x * f.x, 0.5 * (0.5 + f.x) * (0.5 + f.x));
  vec3 wz = vec3(0.5 * (0.5 - f.y) * (0.5 - f.y), 0.75 - f.y * f.y, 0.5 * (0.5 + f.y) * (0.5 + f.y));
  vec3 dx = vec3(f.x - 0.5, -2.0 * f.x, f.x + 0.5);
  vec3 dz = vec3(f.y - 0.5, -2.0 * f.y, f.y + 0.5);
  Relief r = Relief(0.0, vec2(0.0));
  float last = uFrame.w - 1.0;
  for (int j = 0; j < 3; j++) {
    vec3 h;
    for (int i = 0; i < 3; i++) {
      vec2 post = clamp((middle + vec2(float(i - 1), float(j - 1))) * stride, 0.0, last);
      h[i] = texelFetch(uField, ivec2(post), 0).r;
    }
    float along = dot(h, wx);
    r.height += along * wz[j];
    r.slope.x += dot(h, dx) * wz[j];
    r.slope.y += along * dz[j];
  }
  r.slope /= pace;
  return r;
}

// Rills that run down the slope: cells with stripes along it. Value and slope per metre.
vec3 rills(vec2 p, vec2 down, float size) {
  vec2 q = p / size, cell = floor(q), f = q - cell;
  vec2 across = vec2(-down.y, down.x) * 6.2832;
  vec3 sum = vec3(0.0);
  float total = 0.0;
  for (int j = -1; j <= 1; j++) {
    for (int i = -1; i <= 1; i++) {
      vec2 o = vec2(i, j);
      vec2 h = hash2(cell + o + 4096.0);
      vec2 d = f - o - h * 0.9;
      float w = exp(-2.2 * dot(d, d));
      float phase = dot(d, across) + h.x * 3.0;
      sum += w * vec3(cos(phase), -sin(phase) * across);
      total += w;
    }
  }
  sum /= total;
  return vec3(sum.x, sum.yz / size);
}

void main() {
  texel = uTile.w;
  vec2 p = uTile.xy + place * uTile.z;
  float stride = exp2(max(0.0, ceil(log2(texel / uFrame.z) - 0.5)));
  Relief here = relief(p, stride);
  vec2 s = here.slope;
  float steep = length(s);
  // Hollows gather water and grow green, crests dry out: height relative to the surroundings.
  float wide = max(stride * 2.0, uInner ? 8.0 : 1.0);
  float hollow = clamp((relief(p, wide).height - here.height) / (uInner ? 5.0 : 14.0), -1.0, 1.0);

  vec4 n9500 = noise(p, 9500.0, 0.9), n4200 = noise(p, 4200.0, 2.3), n1300 = noise(p, 1300.0, 0.4), n420 = noise(p, 420.0, 1.1);
  vec4 n150 = noise(p, 150.0, 2.0), n60 = noise(p, 60.0, 0.7), n24 = noise(p, 24.0, 2.6);
  vec4 n9 = noise(p, 9.0, 1.6), n4 = noise(p, 4.0, 0.2), n2 = noise(p, 1.9, 2.2);
  float k150 = carried(150.0), k60 = carried(60.0), k24 = carried(24.0), k9 = carried(9.0), k4 = carried(4.0), k2 = carried(1.9);
  float fine = n24.x * 0.4 * k24 + n9.x * 0.45 * k9 + n4.x * 0.4 * k4 + n2.x * 0.45 * k2;
  // Grain at the scale of the texel: grass looks alike from near and far.
  float grain = 0.0;
  vec2 grainSlope = vec2(0.0);
  float size = texel * 2.3, share = 1.0;
  for (int i = 0; i < 3; i++) {
    vec4 n = noise(p, size, float(i) * 1.3 + 0.5);
    grain += n.x * share;
    grainSlope += n.yz * size * share;
    size *= 2.1;
    share *= 0.8;
  }

  // ---- ground cover: its posts are 64 m apart, so its edges are roughened by noise
  vec2 frayed = p + (vec2(n150.x, n150.w) * 38.0 * k150 + vec2(n420.x, n420.w) * 55.0) * uDetail;
  vec2 surfaceUv = ((frayed - uFrame.xy) / uSurfaceSpacing + 0.5) / ((uFrame.w - 1.0) * uFrame.z / uSurfaceSpacing + 1.0);
  vec4 surface = textureLod(uSurface, surfaceUv, max(log2(texel / uSurfaceSpacing), 0.0));
  float wet = clamp(surface.r + (n420.x * 0.12 + n150.x * 0.10 * k150 + fine * 0.07) * smoothstep(0.02, 0.25, surface.r) * uDetail, 0.0, 1.0);
  float sand = clamp(surface.g + (n420.x * 0.16 + n150.w * 0.14 * k150 + fine * 0.08) * smoothstep(0.03, 0.3, surface.g) * uDetail, 0.0, 1.0);
  float dune = smoothstep(0.3, 0.75, sand) * uDetail;

  // ---- rills on every real slope; each octave follows the slope as bent by the last, so that they branch
  float slopes = smoothstep(0.02, 0.085, steep) * (1.0 - smoothstep(0.25, 0.7, sand)) * uDetail;
  vec3 cut = vec3(0.0);
  float ridge = 0.0;
  if (slopes > 0.001) {
    vec2 down = s;
    float length_ = 260.0, part = 1.0;
    for (int i = 0; i < 5; i++) {
      float k = carried(length_);
      if (k <= 0.0) break;
      vec3 r = rills(p + n420.yz * 9000.0, normalize(down + 1e-5), length_);
      cut += r * part * length_ * 0.0145 * min(steep * 9.0, 1.1) * slopes * k;
      down = s + cut.yz * 0.9;
      ridge += r.x * part * k * slopes * 0.45;
      length_ *= 0.53;
      part *= 0.74;
    }
  }

  // ---- sand ripples across the north-west wind: a long back and a steep lee, bent and broken by noise
  vec2 ripple = vec2(0.0);
  float crest = 0.0;
  if (dune > 0.001) {
    const vec2 wind = vec2(0.7071);
    for (int i = 0; i < 3; i++) {
      float length_ = i == 0 ? 118.0 : (i == 1 ? 41.0 : 13.0);
      vec4 large = i == 0 ? n1300 : (i == 1 ? n420 : n150);
      vec4 bend = i == 0 ? n420 : (i == 1 ? n150 : n60);
      // Ripples occur in fields, and their crests break within them.
      float k = carried(length_ * 0.4) * smoothstep(0.0, 0.7, large.w + bend.w * 0.8) * (1.0 - smoothstep(0.08, 0.2, steep));
      float f = fract((dot(p, wind) + n1300.x * 240.0 + n420.w * 60.0 + bend.x * length_ * 0.7) / length_);
      float up = 0.74;
      float h = f < up ? f / up : (1.0 - f) / (1.0 - up);
      float dh = (f < up ? 1.0 / up : -1.0 / (1.0 - up)) / length_ * 6.0 * h * (1.0 - h);
      h = h * h * (3.0 - 2.0 * h);
      float high = length_ * (i == 0 ? 0.012 : 0.014) * k * dune;
      ripple += dh * high * wind;
      crest += (h - 0.5) * k * (i == 0 ? 0.5 : 0.3);
    }
  }

  // ---- total slope: relief, rills, sand, tussocks, grain
  vec2 tussock = n150.yz * 0.40 * k150 + n60.yz * 0.22 * k60 + n24.yz * 0.13 * k24 + n9.yz * 0.085 * k9 + n4.yz * 0.05 * k4 + n2.yz * 0.028 * k2;
  vec2 slope = s + cut.yz + ripple
    + tussock * (1.0 - dune * 0.8) * (1.0 - 0.35 * slopes) * mix(1.0, 0.7, wet) * uDetail
    + grainSlope * 0.0085 * mix(1.0, 0.5, dune) * uDetail;

  // ---- colour: a few large areas, by height, aspect, hollows and wind; little mottling within them
  float clump = smoothstep(-0.15, 0.55, n9.w * 0.7 * k9 + n24.w * 0.5 * k24 + n4.x * 0.4 * k4);
  vec2 combed = vec2(dot(p, vec2(0.7071, 0.7071)) / 6.0, dot(p, vec2(-0.7071, 0.7071))) + n1300.yz * 6000.0;
  float streak = noise(combed, 240.0, 0.0).x * carried(220.0) * 0.6 + noise(combed, 700.0, 0.2).w * 0.7;
  float dry = n9500.x * 0.55 + n4200.x * 0.55 + n1300.x * 0.24 + streak * 0.22 + n150.x * 0.1 * k150
    + (here.height - 712.0) * 0.0075 + dot(s, vec2(0.4, -0.6)) * 2.5 - hollow * 0.8;
  vec3 colour = mix(uGrass, uSteppe, smoothstep(-0.42, 0.30, dry));
  colour = mix(colour, uDry, smoothstep(0.35, 1.05, dry + fine * 0.3) * 0.8);
  colour = mix(colour, uGrass * vec3(0.86, 0.93, 0.92), smoothstep(0.30, 0.75, n420.w * 0.7 + n1300.w * 0.5 + clump * 0.2 - 0.1) * 0.30 * uDetail);

  // meadow: hay on drier ground, grass, sedge, reed in the wettest, old channels where the hollows are
  // Old channels follow a level of a bent noise; its value over its slope is the distance from them, so that they keep
  // their width, and end where the noise has a saddle.
  vec4 course = noise(p + n150.yz * 500.0 + n420.yz * 3200.0, 820.0, 1.9);
  float offBed = abs(course.x) / max(length(course.yz), 2e-4);
  float belt = smoothstep(0.12, 0.4, surface.r) * smoothstep(-0.25, 0.3, course.w + n1300.x * 0.5) * (1.0 - smoothstep(7.0, 18.0, texel)) * uDetail;
  float moist = wet + hollow * 0.30 + belt * 0.3 * exp(-offBed / 60.0) + (n1300.w * 0.16 + n420.w * 0.30 + n150.w * 0.30 * k150 + n60.w * 0.24 * k60 + n24.w * 0.16 * k24) * smoothstep(0.03, 0.3, surface.r) * uDetail;
  vec3 sward = mix(mix(uDry, uGrass, 0.45), mix(uGrass, uMeadow, 0.45), smoothstep(0.20, 0.62, moist + fine * 0.12));
  sward = mix(sward, uMeadow, smoothstep(0.58, 0.92, moist + fine * 0.12));
  sward = mix(sward, uReed, smoothstep(0.86, 1.2, moist + fine * 0.3) * 0.85);
  // Ripe grass among the green, in tufts near by.
  float ripe = smoothstep(-0.1, 0.9, n60.x * 0.7 * k60 + n24.x * 0.6 * k24 + n9.w * 0.5 * k9 + n420.x * 0.5 - moist * 0.5 + 0.2);
  sward = mix(sward, mix(uDry, uSteppe, 0.5), ripe * 0.42 * uDetail);
  vec3 sedge = mix(uReed, uBare, 0.42) * 0.86;
  sward = mix(sward, sedge, smoothstep(0.1, 1.0, n420.x * 0.6 - n150.x * 0.5 * k150 + n1300.w * 0.4 + fine * 0.35) * 0.36 * uDetail);
  float bedWidth = max(11.0 + 9.0 * n420.w + 4.0 * n60.x * k60, texel * 0.6);
  float bed = 1.0 - smoothstep(0.4, 1.3, (offBed + n24.x * 3.0 * k24) / bedWidth);
  sward = mix(sward, mix(uReed * 0.82, uMeadow, 0.3 + 0.4 * n60.w), bed * belt * 0.75);
  colour = mix(colour, sward, smoothstep(0.07, 0.38, wet + hollow * 0.1));

  // sand: bare on crests and lees, tufted in between
  vec3 bareSand = uSand * mix(1.0, 0.93, smoothstep(-0.4, 0.6, crest));
  float tufted = smoothstep(0.0, 0.55, -crest * 0.9 + hollow * 0.5 + n60.w * 0.45 * k60 + n150.w * 0.4 * k150 + clump * 0.35 - 0.25);
  colour = mix(colour, mix(bareSand, mix(uGrass, uSteppe, 0.35) * 0.92, tufted * 0.75), smoothstep(0.22, 0.62, sand) * 0.92);

  // bluffs: bare earth in beds, green in the floors of their gullies
  float bare = smoothstep(0.07, 0.20, steep + ridge * 0.045 + fine * 0.02 - hollow * 0.02);
  float bands = sin(here.height * 0.55 + n150.x * 2.6 + n420.x * 3.0) * 0.5 + n60.x * 0.5 * k60 + n24.x * 0.4 * k24;
  vec3 earth = uBare * mix(vec3(1.0), vec3(0.86, 0.79, 0.69), smoothstep(-0.2, 0.8, bands) * uDetail);
  colour = mix(colour, earth, bare * 0.78 * (1.0 - 0.6 * smoothstep(0.3, 0.7, sand)));
  colour = mix(colour, mix(uGrass, uMeadow, 0.5) * 0.9, smoothstep(0.05, 0.7, -ridge + hollow * 0.5) * slopes * 0.6 * (1.0 - bare * 0.35));

  // tufts and sand shrubs, and the overall grain
  float shrub = smoothstep(0.30, 0.46, noise(p, 17.0, 0.9).w + 0.35 * n60.w) * carried(15.0) * smoothstep(-0.2, 0.4, n420.x + n150.w * 0.5);
  colour = mix(colour, uReed * vec3(0.62, 0.64, 0.52), shrub * 0.34 * (1.0 - smoothstep(0.2, 0.5, wet)) * (1.0 - bare) * uDetail);
  colour *= 1.0 + (fine * mix(0.22, 0.32, wet) + grain * mix(0.2, 0.095, smoothstep(0.25, 1.2, texel)) * mix(1.0, 0.5, dune) - (clump - 0.5) * 0.12 * k9 + n420.x * 0.03 + ridge * 0.11 - hollow * 0.05) * uDetail;

  // ---- rivers: the water is drawn over this; here are bed, bars, cut banks and reeds
  vec2 bank = textureLod(uBanks, place, 0.0).rg;
  if (bank.r < 0.99) {
    float rag = (n24.x * 0.10 * k24 + n60.x * 0.16 * k60 + n9.x * 0.05 * k9) * uDetail;
    if (bank.g > 0.1) {
      float d = bank.r * 4.0 + rag; // distance from the centre line in half widths
      float bar = smoothstep(0.62, 0.85, bank.g + n150.x * 0.12 * k150);
      float reeds = (1.0 - bar) * (1.0 - smoothstep(1.0, 2.1 + n60.w * 0.5, d)) * smoothstep(0.5, 0.3, bank.g + n420.w * 0.3 - 0.15);
      float scroll = sin((bank.r * 4.0 + n60.x * 0.35 + n150.x * 0.6) * 7.5) * smoothstep(4.0, 1.5, d) * smoothstep(1.0, 1.6, d) * bar * carried(50.0);
      colour = mix(colour, scroll > 0.0 ? mix(uDry, uGrass, 0.5) : uReed, abs(scroll) * 0.35 * uDetail);
      colour = mix(colour, uReed * (0.85 + fine * 0.3), reeds * 0.75 * uDetail);
      colour = mix(colour, mix(uSand, uBare, 0.35), bar * (1.0 - smoothstep(1.05, 1.75, d)) * 0.9 * uDetail);
      colour = mix(colour, colour * 0.74, (1.0 - bar) * (1.0 - smoothstep(0.0, 0.16, abs(d - 1.06))) * k24 * uDetail);
      float drowned = 1.0 - smoothstep(0.9, 1.06, d);
      colour = mix(colour, mix(uBare, uWaterColour, 0.55) * 0.8, drowned * 0.9);
      slope *= 1.0 - drowned;
    } else {
      float d = bank.r * 4.0 + rag * 1.5;
      colour = mix(colour, mix(uReed, uMeadow, 0.4 + 0.4 * n60.w), (1.0 - smoothstep(0.25, 1.8, d)) * 0.7);
    }
  }

  // ---- lakes: a salt rim on those of the battlefield; Lake Buir, in the region, is fresh
  float lake = smoothstep(0.42, 0.58, surface.b);
  float rim = uInner ? smoothstep(0.02, 0.25, surface.b + (n150.x * 0.04 * k150 + fine * 0.03) * step(0.01, surface.b)) : 0.0;
  colour = mix(colour, uSalt * (1.0 + grain * 0.03), rim * 0.85 * (1.0 - lake));
  // A shallow salt lake mirrors the sky more than it shows its own colour.
  colour = mix(colour, mix(uWaterColour * 1.5 + 0.02, vec3(0.34, 0.40, 0.42), 0.55 * uDetail), lake);
  slope *= 1.0 - lake;

  // ---- map colours over the natural ground
  if (uRamp > 0) {
    float value = uRamp == 1 ? here.height : (uRamp == 2 ? steep : surface.a);
    float t = clamp((value - uRampRange.x) / (uRampRange.y - uRampRange.x), 0.0, 1.0) * 2.0;
    vec3 ramp = t < 1.0 ? mix(uRampLow, uRampMiddle, t) : mix(uRampMiddle, uRampHigh, t - 1.0);
    colour = mix(colour, ramp, uRampShare * (1.0 - lake));
  }

  // ---- share of the sky visible from here: soft shade in gullies and under bluffs
  if (uInner) {
    vec2 uv = ((p - uFrame.xy) / (uFrame.z * 4.0) + 0.5) / ((uFrame.w - 1.0) / 4.0 + 1.0);
    vec4 a = texture(uHorizonNorth, uv), b = texture(uHorizonSouth, uv);
    vec4 ta = a * a * (0.5 * uExaggeration), tb = b * b * (0.5 * uExaggeration);
    float open = 1.0 - 0.125 * (dot(ta * inversesqrt(1.0 + ta * ta), vec4(1.0)) + dot(tb * inversesqrt(1.0 + tb * tb), vec4(1.0)));
    colour *= mix(1.0, clamp(0.30 + 0.72 * open + ridge * 0.06 - hollow * 0.05, 0.4, 1.06), 1.0 - lake);
  }
  // An invisible dither pattern replaces the missing bits.
  float dither = fract(52.9829189 * fract(dot(floor(gl_FragCoord.xy), vec2(0.06711056, 0.00583715)))) - 0.5;
  outAlbedo = vec4(clamp(sqrt(clamp(colour, 0.0, 1.0)) + dither * uDither, 0.0, 1.0), lake);
  vec2 code = sign(slope) * sqrt(min(abs(slope), 0.8) / 0.8);
  outSlope = (code * 127.0 + 128.0) / 255.0;
}
