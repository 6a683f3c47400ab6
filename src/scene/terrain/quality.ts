import type { Quality } from '@/state/session/session'
import type { TileSizes } from './tileArrays'

/** How the ground is drawn at each quality. */
export interface GroundQuality extends TileSizes {
  /** Maximum size of a tile's texel on the screen, device pixels. */
  readonly texelPixels: number
  /** Maximum number of tiles composed per frame while the picture moves, and while it rests. */
  readonly compose: number
  readonly composeAtRest: number
  /** Maximum number of tiles relit per frame because the light has changed. */
  readonly relight: number
}

/**
 * Software rendering costs processor time: one tile a frame in motion, and two-pixel texels at low quality, so that the
 * tiles of a full turn fit into memory. With a graphics card, all visible tiles are relit in each frame in which the
 * sun moves; at high quality it lights pixels instead.
 */
export function groundQuality(quality: Quality, software: boolean): GroundQuality {
  const card = { compose: 4, composeAtRest: 8, relight: 1000 }
  const processor = { compose: 1, composeAtRest: 8, relight: 12 }
  const pace = software ? processor : card
  const byPixel = quality === 'high' && !software
  if (quality === 'low')
    return { ...pace, texelPixels: 2.2, tiles: 224, lit: 96, packed: true, mips: 1, anisotropy: 1, byPixel }
  if (quality === 'medium')
    return {
      ...pace,
      texelPixels: 1.25,
      tiles: software ? 460 : 300,
      lit: 176,
      packed: false,
      mips: 2,
      anisotropy: software ? 1 : 4,
      byPixel,
    }
  return {
    ...pace,
    texelPixels: 0.9,
    tiles: 500,
    lit: 288,
    packed: false,
    mips: 2,
    anisotropy: software ? 1 : 8,
    byPixel,
  }
}
