import type { HeightField } from './heightField'
import { slopeTexture } from './slopes'

/**
 * What the shader must know of each post in four bytes, so that shading costs one look-up:
 * R, G the slopes (see slopes.ts), B the cover (0 sand, 128 steppe, 255 wet meadow), A open water of lakes.
 * `surface` is the baked map (R meadow, G sand, B water, A reconstructed), `surfacePosts` to a side,
 * over the same square. Size posts * posts * 4, row 0 north.
 */
export function groundMap(field: HeightField, surface: Uint8Array, surfacePosts: number): Uint8Array {
  const { posts } = field
  const slopes = slopeTexture(field)
  const out = new Uint8Array(posts * posts * 4)
  const scale = (surfacePosts - 1) / (posts - 1)
  for (let row = 0, at = 0; row < posts; row++) {
    const v = row * scale
    const r0 = Math.min(Math.floor(v), surfacePosts - 2)
    const fv = v - r0
    for (let column = 0; column < posts; column++, at++) {
      const u = column * scale
      const c0 = Math.min(Math.floor(u), surfacePosts - 2)
      const fu = u - c0
      const a = (r0 * surfacePosts + c0) * 4
      const b = a + surfacePosts * 4
      const wa = (1 - fu) * (1 - fv)
      const wb = fu * (1 - fv)
      const wc = (1 - fu) * fv
      const wd = fu * fv
      const meadow = surface[a]! * wa + surface[a + 4]! * wb + surface[b]! * wc + surface[b + 4]! * wd
      const sand = surface[a + 1]! * wa + surface[a + 5]! * wb + surface[b + 1]! * wc + surface[b + 5]! * wd
      const water = surface[a + 2]! * wa + surface[a + 6]! * wb + surface[b + 2]! * wc + surface[b + 6]! * wd
      out[at * 4] = slopes[at * 2]!
      out[at * 4 + 1] = slopes[at * 2 + 1]!
      out[at * 4 + 2] = 128 + (meadow - sand) / 2.01
      out[at * 4 + 3] = water
    }
  }
  return out
}

/** The fourth channel of a baked surface by itself: 255 where the relief is reconstructed, 0 where it is as measured. */
export function reconstructedShare(surface: Uint8Array): Uint8Array {
  const out = new Uint8Array(surface.length / 4)
  for (let i = 0; i < out.length; i++) out[i] = surface[i * 4 + 3]!
  return out
}
