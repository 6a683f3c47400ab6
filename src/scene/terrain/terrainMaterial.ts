import { ShaderMaterial, Vector4, type IUniform } from 'three'
import type { HeightField } from '@/ground/terrain/heightField'
import { PATCH } from '@/ground/terrain/lod'
import type { MapStyle } from '@/ground/terrain/mapStyles'
import { GLSL_HAZE, GLSL_SRGB } from '../gpu/glsl'
import type { SharedUniforms } from '../gpu/uniforms'
import type { GroundTextures } from '../world'
import { SURFACE } from './surfaceStyle'

const VERTEX = /* glsl */ `
attribute vec4 aNode; // west, north, side, skirt
uniform highp sampler2D uField;
uniform vec4 uFrame; // west, north, spacing, posts
uniform float uExaggeration;
uniform float uReference;
uniform float uMist;
varying vec3 vPosition;
varying float vHeight;
varying float vHaze;
${GLSL_HAZE}
float fieldHeight(vec2 xz) {
  vec2 p = clamp((xz - uFrame.xy) / uFrame.z, vec2(0.0), vec2(uFrame.w - 1.0));
#ifdef ALIGNED
  return texelFetch(uField, ivec2(p + 0.5), 0).r;
#else
  ivec2 i = min(ivec2(p), ivec2(uFrame.w - 2.0));
  vec2 f = p - vec2(i);
  return mix(
    mix(texelFetch(uField, i, 0).r, texelFetch(uField, i + ivec2(1, 0), 0).r, f.x),
    mix(texelFetch(uField, i + ivec2(0, 1), 0).r, texelFetch(uField, i + ivec2(1, 1), 0).r, f.x), f.y);
#endif
}
void main() {
  vec2 xz = aNode.xy + position.xy * (aNode.z / ${PATCH}.0);
  vHeight = fieldHeight(xz);
  float y = (vHeight - position.z * aNode.w - uReference) * uExaggeration;
  vPosition = vec3(xz.x, y, xz.y);
  // Haze and the rim where the figures end change slowly: once a vertex is enough.
  float rim = smoothstep(68000.0, 96000.0, max(abs(xz.x), abs(xz.y)));
  vHaze = mix(hazeAmount(vPosition), 1.0, rim * rim);
  // Mist lies in the valley: thick on the meadow, none on the terraces, thicker the farther one looks through it.
  if (uMist > 0.0) {
    float low = 1.0 - smoothstep(676.0, 712.0, vHeight);
    float through = 1.0 - exp(-distance(vPosition, uEye) / 16000.0);
    vHaze = max(vHaze, uMist * low * (0.3 + 0.6 * through) * (1.0 - 0.6 * vHaze));
  }
  gl_Position = projectionMatrix * viewMatrix * vec4(vPosition, 1.0);
}
`

const FRAGMENT = /* glsl */ `
precision highp float;
uniform sampler2D uMap;
uniform sampler2D uGrain;
uniform vec4 uFrame;
uniform float uExaggeration;
uniform vec3 uSunDirection;
uniform vec3 uSunColour;
uniform vec3 uSkyColour;
uniform float uHillshade;
uniform float uNight;
uniform vec3 uSteppe, uGrass, uMeadow, uReed, uSand, uBare, uSalt, uWaterColour, uWaterNight;
uniform float uGrainShare, uGrainGain, uContourGain, uGridGain;
#ifdef RAMP
uniform vec3 uRampLow, uRampMiddle, uRampHigh;
uniform vec2 uRampRange;
uniform float uRampShare;
uniform sampler2D uReconstructed;
#endif
#if defined(CONTOURS) || defined(SHADOWS)
uniform highp sampler2D uField;
#endif
#ifdef SHADOWS
uniform float uReference;
#endif
#ifdef CONTOURS
uniform vec3 uContourColour;
uniform float uContourStep;
#endif
#ifdef GRID
uniform vec3 uGridColour;
#endif
varying vec3 vPosition;
varying float vHeight;
varying float vHaze;
uniform vec3 uHorizon;
uniform vec3 uEye;
${GLSL_SRGB}
vec2 decodeSlope(vec2 code) {
  vec2 s = (code * 255.0 - 128.0) / 127.0;
  return sign(s) * s * s * 0.8;
}
#if defined(CONTOURS) || defined(SHADOWS)
// Of the posts and not of the drawn patch: lines and shadows must not jump when the patch is split.
float exactHeight(vec2 xz) {
  vec2 p = clamp((xz - uFrame.xy) / uFrame.z, vec2(0.0), vec2(uFrame.w - 1.001));
  ivec2 i = ivec2(p);
  vec2 f = p - vec2(i);
  return mix(
    mix(texelFetch(uField, i, 0).r, texelFetch(uField, i + ivec2(1, 0), 0).r, f.x),
    mix(texelFetch(uField, i + ivec2(0, 1), 0).r, texelFetch(uField, i + ivec2(1, 1), 0).r, f.x), f.y);
}
#endif
#ifdef SHADOWS
// How much of the sun (or moon) clears the drawn relief: a march towards it in lengthening steps, to some six kilometres.
float sunShare() {
  float level = length(uSunDirection.xz);
  if (uSunDirection.y <= 0.0 || level < 0.05) return 1.0;
  vec2 towards = uSunDirection.xz / level;
  float rise = uSunDirection.y / level;
  float share = 1.0;
  float away = 90.0;
  for (int i = 0; i < 14; i++) {
    float ground = (exactHeight(vPosition.xz + towards * away) - uReference) * uExaggeration;
    // The sun is half a degree wide, and the posts are 32 m apart: the edge softens with distance.
    float clear = (vPosition.y + rise * away - ground) / (8.0 + away * 0.02);
    share = min(share, clamp(clear + 1.0, 0.0, 1.0));
    away *= 1.38;
  }
  return share;
}
#endif
#if defined(CONTOURS) || defined(GRID)
// How much of the pixel lies on a line every 'step' of a quantity that changes by 'rate' a pixel; 'halfWidth' in pixels.
float lineShare(float value, float step_, float rate, float halfWidth) {
  float pixels = abs(fract(value / step_ - 0.5) - 0.5) * step_ / rate;
  return (1.0 - smoothstep(halfWidth - 0.5, halfWidth + 0.5, pixels)) * smoothstep(3.0, 9.0, step_ / rate);
}
#endif
void main() {
  vec2 uv = ((vPosition.xz - uFrame.xy) / uFrame.z + 0.5) / uFrame.w;
  vec4 map = texture2D(uMap, uv);
  vec2 slope = decodeSlope(map.rg);
  float cover = map.b * 2.0 - 1.0; // -1 sand, 0 steppe, 1 wet meadow
  // The same small grain at several scales, the coarse one turned, so that no tile shows.
  vec2 turned = mat2(0.84, 0.54, -0.54, 0.84) * vPosition.xz;
  vec2 grain = vec2(texture2D(uGrain, turned / 29000.0).r, 0.5);
#ifdef FINE
  grain.x = mix(grain.x, texture2D(uGrain, vPosition.xz / 6700.0).r, 0.35);
  grain.y = texture2D(uGrain, vPosition.xz / 1100.0).r;
  float near = 1.0 - smoothstep(2500.0, 9000.0, distance(vPosition, uEye));
  float tussock = 0.0;
  if (near > 0.0) {
    float patch_ = texture2D(uGrain, vPosition.xz / 310.0).r;
    float close = 1.0 - smoothstep(600.0, 3000.0, distance(vPosition, uEye));
    tussock = near * (patch_ - 0.5) * 0.3 + close * (texture2D(uGrain, turned / 47.0).r - 0.5) * 0.26;
    grain.y = mix(grain.y, patch_, near * 0.6);
  }
#endif
  float steep = length(slope);
  float high = smoothstep(685.0, 775.0, vHeight + (grain.x - 0.5) * 70.0);
  vec3 albedo = mix(uGrass, uSteppe, high);
  albedo = mix(albedo, uMeadow, smoothstep(0.15, 0.75, cover + (grain.y - 0.5) * 0.35));
#ifdef FINE
  albedo = mix(albedo, uReed, smoothstep(0.72, 0.98, cover + (grain.y - 0.5) * 0.5) * 0.8);
#endif
  albedo = mix(albedo, uSand, smoothstep(0.2, 0.85, -cover + (grain.y - 0.5) * 0.5) * 0.85);
  albedo = mix(albedo, uBare, smoothstep(0.09, 0.28, steep) * 0.7);
#if defined(ALIGNED) && defined(FINE)
  // The lakes of the battlefield are salt; Lake Buir, in the region, is not.
  albedo = mix(albedo, uSalt, smoothstep(0.03, 0.3, map.a) * 0.85);
#endif
  albedo *= mix(1.0, 0.86 + 0.2 * grain.x + 0.1 * grain.y, uGrainShare * uGrainGain);
#ifdef FINE
  albedo *= 1.0 + tussock * uGrainShare * uGrainGain;
#endif
#ifdef RAMP
#if RAMP == 1
  float told = vHeight;
#elif RAMP == 2
  float told = steep;
#else
  float told = texture2D(uReconstructed, ((vPosition.xz - uFrame.xy) / (uFrame.z * (uFrame.w - 1.0)))).r;
#endif
  float share = clamp((told - uRampRange.x) / (uRampRange.y - uRampRange.x), 0.0, 1.0);
  albedo = mix(albedo, share < 0.5 ? mix(uRampLow, uRampMiddle, share * 2.0) : mix(uRampMiddle, uRampHigh, share * 2.0 - 1.0), uRampShare);
#endif
  vec3 normal = normalize(vec3(-slope.x * uExaggeration, 1.0, -slope.y * uExaggeration));
  // A low sun still brushes level ground: the steppe is grass, not a polished plate.
  float sun = max((dot(normal, uSunDirection) + 0.1) / 1.1, 0.0);
#ifdef SHADOWS
  sun *= sunShare();
#endif
  // The cartographer's lamp in the north-west, relative to level ground.
  float shade = clamp(dot(normal, vec3(-0.53, 0.66, -0.53)) / 0.66, 0.25, 1.6);
  vec3 light = uSunColour * sun + uSkyColour * (0.72 + 0.28 * normal.y);
  light *= mix(1.0, shade, uHillshade);
  vec3 colour = albedo * light;
  vec3 water = mix(uWaterColour, uWaterNight, uNight) * (uSkyColour * 1.5 + uSunColour * 0.3);
  colour = mix(colour, water, smoothstep(0.42, 0.58, map.a));
#ifdef CONTOURS
  float exact = exactHeight(vPosition.xz);
  float rise = max(fwidth(exact), 1e-4);
  float contour = max(lineShare(exact, uContourStep, rise, 0.55) * 0.5, lineShare(exact, uContourStep * 5.0, rise, 0.95) * 0.85);
  colour = mix(colour, uContourColour * (uSkyColour + 0.35 * uSunColour), contour * uContourGain * (1.0 - step(0.5, map.a)));
#endif
#ifdef GRID
  vec2 pace = max(fwidth(vPosition.xz), vec2(1e-3));
  float fineGrid = max(lineShare(vPosition.x, 1000.0, pace.x, 0.5), lineShare(vPosition.z, 1000.0, pace.y, 0.5)) * 0.28 * smoothstep(10.0, 30.0, 1000.0 / max(pace.x, pace.y));
  float grid = max(max(lineShare(vPosition.x, 10000.0, pace.x, 0.8), lineShare(vPosition.z, 10000.0, pace.y, 0.8)) * 0.6, fineGrid);
  colour = mix(colour, uGridColour * (uSkyColour + 0.2 * uSunColour), min(grid * uGridGain, 1.0));
#endif
  gl_FragColor = vec4(toSrgb(mix(colour, uHorizon, vHaze)), 1.0);
}
`

export interface TerrainOptions {
  /** The patch's posts are posts of the field: no blending is needed. */
  readonly aligned: boolean
  /** Fine grain close up. */
  readonly fine: boolean
  readonly ramp: MapStyle['ramp']
  readonly contours: boolean
  readonly grid: boolean
  /** Shadows that the relief throws. */
  readonly shadows: boolean
}

const RAMPS = { none: 0, height: 1, slope: 2, measured: 3 } as const

/** The ground's own shader: two textures of fact (slope, surface), one of grain, and light; what is not asked for is not compiled. */
export function createTerrainMaterial(
  shared: SharedUniforms,
  field: HeightField,
  textures: GroundTextures,
  grain: IUniform,
  reconstructed: IUniform,
  options: TerrainOptions,
): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: {
      ...(options.aligned && { ALIGNED: 1 }),
      ...(options.fine && { FINE: 1 }),
      ...(options.ramp !== 'none' && { RAMP: RAMPS[options.ramp] }),
      ...(options.contours && { CONTOURS: 1 }),
      ...(options.grid && { GRID: 1 }),
      ...(options.shadows && { SHADOWS: 1 }),
    },
    uniforms: {
      ...shared,
      ...SURFACE,
      uField: { value: textures.height },
      uMap: { value: textures.map },
      uGrain: grain,
      uReconstructed: reconstructed,
      uFrame: { value: new Vector4(field.west, field.north, field.spacing, field.posts) },
    },
  })
}
