import {
  Color,
  DataTexture,
  ExternalTexture,
  FloatType,
  NearestFilter,
  RGBAFormat,
  ShaderMaterial,
  Vector4,
} from 'three'
import type { HeightField } from '@/ground/terrain/heightField'
import type { World } from '../world'
import fragmentShader from './ground.frag'
import vertexShader from './ground.vert'
import { SURFACE } from './surfaceStyle'

export interface GroundMaterial {
  readonly material: ShaderMaterial
  /** The lit tiles; the handle is written each frame. */
  readonly tiles: ExternalTexture
  readonly gains: DataTexture
  /** Writes the current colours as display values. */
  write(): void
}

const frameOf = ({ west, north, spacing, posts }: HeightField) => new Vector4(west, north, spacing, posts)

/** Draws the merged mesh with one look-up into the lit tiles, and haze per vertex; ground lines only when shown. */
export function createGroundMaterial(
  world: World,
  gains: Float32Array,
  lines: { readonly contours: boolean; readonly grid: boolean },
): GroundMaterial {
  const { ground } = world.assets
  const tiles = new ExternalTexture()
  const gainTexture = new DataTexture(gains, gains.length / 4, 1, RGBAFormat, FloatType)
  gainTexture.minFilter = gainTexture.magFilter = NearestFilter
  gainTexture.needsUpdate = true
  const shown = { horizon: new Color(), contour: new Color(), grid: new Color() }
  const u = world.uniforms
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    defines: { ...(lines.contours && { CONTOURS: 1 }), ...(lines.grid && { GRID: 1 }) },
    uniforms: {
      ...u,
      ...SURFACE,
      uLit: { value: tiles },
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
    tiles,
    gains: gainTexture,
    write: () => {
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
