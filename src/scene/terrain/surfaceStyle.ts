import { Color, type IUniform } from 'three'

const colour = (hex: number): IUniform<Color> => ({ value: new Color(hex) })

/** Late-summer steppe, after the art direction: low saturation everywhere. */
export const SURFACE: Record<string, IUniform<Color>> = {
  uSteppe: colour(0xbda872),
  uGrass: colour(0x98a065),
  uMeadow: colour(0x6b8a52),
  uSand: colour(0xdcc896),
  uBare: colour(0xc9b48a),
  uWaterColour: colour(0x3f6f86),
  uWaterNight: colour(0x34506a),
}
