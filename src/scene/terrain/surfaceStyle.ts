import { Color, Vector2, type IUniform } from 'three'
import { MAP_STYLES, type MapStyle } from '@/ground/terrain/mapStyles'

const colour = (hex: number): IUniform<Color> => ({ value: new Color(hex) })
const first = MAP_STYLES[0]

/** The colours of the map style in hand, shared by ground and water. */
export const SURFACE = {
  uSteppe: colour(first.steppe),
  uGrass: colour(first.grass),
  uMeadow: colour(first.meadow),
  uReed: colour(first.reed),
  uSalt: colour(first.salt),
  uSand: colour(first.sand),
  uBare: colour(first.bare),
  uWaterColour: colour(first.water),
  uWaterNight: colour(first.waterNight),
  uContourColour: colour(first.contour),
  uGridColour: colour(first.grid),
  uGrainShare: { value: first.grain } as IUniform<number>,
  uRampLow: colour(first.rampColours[0]),
  uRampMiddle: colour(first.rampColours[1]),
  uRampHigh: colour(first.rampColours[2]),
  uRampRange: { value: new Vector2() },
  uRampShare: { value: 0 } as IUniform<number>,
  /** Metres between contours. */
  uContourStep: { value: 10 } as IUniform<number>,
}

/** Puts a style's colours into the shared uniforms. */
export function paintStyle(style: MapStyle): void {
  SURFACE.uSteppe.value.setHex(style.steppe)
  SURFACE.uGrass.value.setHex(style.grass)
  SURFACE.uMeadow.value.setHex(style.meadow)
  SURFACE.uReed.value.setHex(style.reed)
  SURFACE.uSalt.value.setHex(style.salt)
  SURFACE.uSand.value.setHex(style.sand)
  SURFACE.uBare.value.setHex(style.bare)
  SURFACE.uWaterColour.value.setHex(style.water)
  SURFACE.uWaterNight.value.setHex(style.waterNight)
  SURFACE.uContourColour.value.setHex(style.contour)
  SURFACE.uGridColour.value.setHex(style.grid)
  SURFACE.uGrainShare.value = style.grain
  SURFACE.uRampLow.value.setHex(style.rampColours[0])
  SURFACE.uRampMiddle.value.setHex(style.rampColours[1])
  SURFACE.uRampHigh.value.setHex(style.rampColours[2])
  SURFACE.uRampRange.value.set(style.rampRange[0], style.rampRange[1])
  SURFACE.uRampShare.value = style.rampShare
}
