import { Color, type IUniform } from 'three'

const colour = (hex: number): IUniform<Color> => ({ value: new Color(hex) })

/** Late-summer steppe, after the art direction: low saturation everywhere. */
export const SURFACE: Record<string, IUniform<Color>> = {
  uSteppe: colour(0xc2b07d),
  uGrass: colour(0xa3a872),
  uMeadow: colour(0x7b9460),
  uSand: colour(0xdccb9c),
  uBare: colour(0xcfc4a6),
  uWaterColour: colour(0x5b7f8e),
  uWaterNight: colour(0x3a5468),
}
