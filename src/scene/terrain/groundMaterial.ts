import {
  Color,
  DataTexture,
  ExternalTexture,
  FloatType,
  NearestFilter,
  RGBAFormat,
  ShaderMaterial,
  Vector2,
  Vector4,
} from 'three'
import type { HeightField } from '@/ground/terrain/heightField'
import type { World } from '../world'
import fragmentShader from './ground.frag'
import vertexShader from './ground.vert'
import byPixelShader from './groundByPixel.frag'
import type { LitTiles } from './litTiles'
import { SURFACE } from './surfaceStyle'
import type { TileArrays } from './tileArrays'
import { eighthsOf } from './tilePainter'

export interface GroundMaterial {
  readonly material: ShaderMaterial
  readonly gains: DataTexture
  /** Writes the tiles' handles, the current colours as display values, and whether the relief casts shadows. */
  write(arrays: TileArrays | null, shadows: boolean): void
}

const frameOf = ({ west, north, spacing, posts }: HeightField) => new Vector4(west, north, spacing, posts)

/**
 * Draws the merged mesh with one look-up into the lit tiles, or lights its pixels; haze per vertex, and ground lines
 * only when shown.
 */
export function createGroundMaterial(
  world: World,
  { gains, capacity, byPixel }: LitTiles,
  lines: { readonly contours: boolean; readonly grid: boolean },
): GroundMaterial {
  const { ground } = world.assets
  const drawn = new ExternalTexture()
  const slope = new ExternalTexture()
  const azimuth = new Vector2()
  const uShadows = { value: false }
  const gainTexture = new DataTexture(gains, capacity, gains.length / 4 / capacity, RGBAFormat, FloatType)
  gainTexture.minFilter = gainTexture.magFilter = NearestFilter
  gainTexture.needsUpdate = true
  const shown = { horizon: new Color(), contour: new Color(), grid: new Color() }
  const u = world.uniforms
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader: byPixel ? byPixelShader : fragmentShader,
    defines: {
      ...(lines.contours && { CONTOURS: 1 }),
      ...(lines.grid && { GRID: 1 }),
      ...(byPixel && { BY_PIXEL: 1 }),
    },
    uniforms: {
      ...u,
      ...SURFACE,
      uLit: { value: drawn },
      uSlope: { value: slope },
      uHorizonNorth: { value: world.textures.horizons[0] },
      uHorizonSouth: { value: world.textures.horizons[1] },
      uAzimuth: { value: azimuth },
      uShadows,
      uGain: { value: gainTexture },
      uHorizonShown: { value: shown.horizon },
      uContourShown: { value: shown.contour },
      uGridShown: { value: shown.grid },
      uNearField: { value: world.textures.battlefield.height },
      uFarField: { value: world.textures.region.height },
      uNearFrame: { value: frameOf(ground.battlefield) },
      uFarFrame: { value: frameOf(ground.region) },
    },
  })
  return {
    material,
    gains: gainTexture,
    write: (arrays, shadows) => {
      drawn.sourceTexture = arrays && (byPixel ? arrays.albedo : arrays.lit)
      slope.sourceTexture = arrays && arrays.slope
      const eighths = eighthsOf(u.uSunDirection.value)
      azimuth.set(Math.floor(eighths), eighths % 1)
      uShadows.value = shadows
      shown.horizon.copy(u.uHorizon.value).convertLinearToSRGB()
      inLight(shown.contour, SURFACE.uContourColour.value, u.uSkyColour.value, u.uSunColour.value, 0.35)
      inLight(shown.grid, SURFACE.uGridColour.value, u.uSkyColour.value, u.uSunColour.value, 0.2)
    },
  }
}

/** An ink colour in the light of the hour. */
function inLight(out: Color, ink: Color, sky: Color, sun: Color, share: number): void {
  out.setRGB(ink.r * (sky.r + share * sun.r), ink.g * (sky.g + share * sun.g), ink.b * (sky.b + share * sun.b))
  out.convertLinearToSRGB()
}
