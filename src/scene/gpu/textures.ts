import {
  DataTexture,
  FloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  NearestFilter,
  RedFormat,
  RGBAFormat,
  UnsignedByteType,
} from 'three'
import type { HeightField } from '@/ground/terrain/heightField'

/** Heights in metres for the vertex stage: read by texelFetch, so no filter extension is needed. */
export function createHeightTexture(field: HeightField): DataTexture {
  const texture = new DataTexture(field.heights, field.posts, field.posts, RedFormat, FloatType)
  texture.minFilter = texture.magFilter = NearestFilter
  texture.needsUpdate = true
  return texture
}

/** The baked ground cover, a square of RGBA bytes; its mipmaps serve the coarser tiles. */
export function createSurfaceTexture(bytes: Uint8Array): DataTexture {
  const side = Math.round(Math.sqrt(bytes.length / 4))
  const texture = new DataTexture(bytes, side, side, RGBAFormat, UnsignedByteType)
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapLinearFilter
  texture.generateMipmaps = true
  texture.needsUpdate = true
  return texture
}

/** Depth in the valley mist (ground/terrain/valleyMist.ts), one byte per post. */
export function createMistTexture(bytes: Uint8Array): DataTexture {
  const side = Math.round(Math.sqrt(bytes.length))
  const texture = new DataTexture(bytes, side, side, RedFormat, UnsignedByteType)
  texture.magFilter = texture.minFilter = LinearFilter
  texture.needsUpdate = true
  return texture
}

/** The two horizon planes (ground/terrain/horizons.ts) as textures. */
export function createHorizonTextures(bytes: Uint8Array): [DataTexture, DataTexture] {
  const side = Math.round(Math.sqrt(bytes.length / 8))
  const plane = (k: number) => {
    const half = bytes.length / 2
    const texture = new DataTexture(bytes.subarray(k * half, (k + 1) * half), side, side, RGBAFormat, UnsignedByteType)
    texture.magFilter = texture.minFilter = LinearFilter
    texture.needsUpdate = true
    return texture
  }
  return [plane(0), plane(1)]
}
