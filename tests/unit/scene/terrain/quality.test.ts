import { describe, expect, it } from 'vitest'
import { groundQuality } from '@/scene/terrain/quality'
import { tileBytes } from '@/scene/terrain/tileArrays'
import { QUALITIES } from '@/state/session/session'

/** Budget for all textures and targets on the GPU, MB (scripts/measure/bar.mjs). */
const LIMIT = { low: 60, medium: 110, high: 150 }
/** Heights, cover, horizons, mist and noise, from which tiles are composed, MB. */
const SOURCES = (2049 ** 2 * 4 + 1025 ** 2 * 4 * (4 / 3) + 257 ** 2 * 10 + 513 ** 2 * 9 + 256 ** 2 * 4) / 1e6
const PIXELS = 1280 * 720

describe('the ground at each quality', () => {
  for (const quality of QUALITIES) {
    for (const software of [true, false]) {
      it(`fits its memory at ${quality} ${software ? 'in software' : 'on a graphics card'}`, () => {
        const limits = groundQuality(quality, software)
        const samples = quality === 'high' || (quality === 'medium' && !software) ? 4 : 1
        const target = (PIXELS * (8 * samples + (samples > 1 ? 4 : 0))) / 1e6
        expect(tileBytes(limits) / 1e6 + SOURCES + target).toBeLessThanOrEqual(LIMIT[quality])
      })
    }
  }

  it('composes one tile a frame in motion without a graphics card, and filters along the view with one', () => {
    for (const quality of QUALITIES) {
      expect(groundQuality(quality, true)).toMatchObject({ compose: 1, anisotropy: 1, byPixel: false })
      expect(groundQuality(quality, false).anisotropy > 1).toBe(quality !== 'low')
      expect(groundQuality(quality, false).byPixel).toBe(quality === 'high')
    }
  })
})
