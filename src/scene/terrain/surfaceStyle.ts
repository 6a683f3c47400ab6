import { Color, type IUniform } from 'three'
import { MAP_STYLES, type MapStyle } from '@/ground/terrain/mapStyles'
import type { GlPass } from './glPass'

const colour = (hex: number): IUniform<Color> => ({ value: new Color(hex) })
const first = MAP_STYLES[0]

/** The part of the map style that the ground and water shaders read each frame. */
export const SURFACE = {
  uWaterColour: colour(first.water),
  uWaterNight: colour(first.waterNight),
  uContourColour: colour(first.contour),
  uGridColour: colour(first.grid),
  /** Metres between contours. */
  uContourStep: { value: 10 } as IUniform<number>,
}

/** Copies a style's colours to the shared uniforms. */
export function paintStyle(style: MapStyle): void {
  SURFACE.uWaterColour.value.setHex(style.water)
  SURFACE.uWaterNight.value.setHex(style.waterNight)
  SURFACE.uContourColour.value.setHex(style.contour)
  SURFACE.uGridColour.value.setHex(style.grid)
}

const RAMPS = { none: 0, height: 1, slope: 2, measured: 3 } as const
const scratch = /* @__PURE__ */ new Color()

/** Writes a style to the uniforms of the composing pass, which must be in use. */
export function writeStyle(gl: WebGL2RenderingContext, { at }: GlPass, style: MapStyle, detail: number): void {
  const write = (name: string, hex: number) => {
    scratch.setHex(hex)
    gl.uniform3f(at[name] ?? null, scratch.r, scratch.g, scratch.b)
  }
  write('uSteppe', style.steppe)
  write('uDry', style.dry)
  write('uGrass', style.grass)
  write('uMeadow', style.meadow)
  write('uReed', style.reed)
  write('uSand', style.sand)
  write('uBare', style.bare)
  write('uSalt', style.salt)
  write('uWaterColour', style.water)
  write('uRampLow', style.rampColours[0])
  write('uRampMiddle', style.rampColours[1])
  write('uRampHigh', style.rampColours[2])
  gl.uniform1i(at.uRamp ?? null, RAMPS[style.ramp])
  gl.uniform1f(at.uRampShare ?? null, style.rampShare)
  gl.uniform2f(at.uRampRange ?? null, style.rampRange[0], style.rampRange[1])
  gl.uniform1f(at.uDetail ?? null, style.grain * detail)
}
