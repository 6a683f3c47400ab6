import {
  DataTexture,
  FloatType,
  LinearFilter,
  LinearMipmapNearestFilter,
  NearestFilter,
  RedFormat,
  RepeatWrapping,
  RGBAFormat,
  UnsignedByteType,
} from 'three'
import { createRandom } from '@/base/core/random'
import type { HeightField } from '@/ground/terrain/heightField'

/** Heights in metres for the vertex stage: read by texelFetch, so no filter extension is needed. */
export function createHeightTexture(field: HeightField): DataTexture {
  const texture = new DataTexture(field.heights, field.posts, field.posts, RedFormat, FloatType)
  texture.minFilter = texture.magFilter = NearestFilter
  texture.needsUpdate = true
  return texture
}

/** The ground map, filtered; mipmaps without blending between them, which costs twice in software. */
export function createMapTexture(bytes: Uint8Array, size: number): DataTexture {
  const texture = new DataTexture(bytes, size, size, RGBAFormat, UnsignedByteType)
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapNearestFilter
  texture.generateMipmaps = true
  texture.needsUpdate = true
  return texture
}

const GRAIN_SIZE = 256

/** A small tiling value noise of four octaves, the same on every machine. */
export function createGrainTexture(): DataTexture {
  const random = createRandom(1939)
  const sum = new Float32Array(GRAIN_SIZE * GRAIN_SIZE)
  for (let cells = 8, weight = 0.5; cells <= 64; cells *= 2, weight *= 0.62) {
    const lattice = Float32Array.from({ length: cells * cells }, () => random())
    for (let y = 0; y < GRAIN_SIZE; y++) {
      for (let x = 0; x < GRAIN_SIZE; x++) {
        sum[y * GRAIN_SIZE + x]! +=
          weight * latticeAt(lattice, cells, (x / GRAIN_SIZE) * cells, (y / GRAIN_SIZE) * cells)
      }
    }
  }
  const low = sum.reduce((a, b) => Math.min(a, b), Infinity)
  const high = sum.reduce((a, b) => Math.max(a, b), -Infinity)
  const bytes = new Uint8Array(GRAIN_SIZE * GRAIN_SIZE)
  for (let i = 0; i < bytes.length; i++) bytes[i] = (255 * (sum[i]! - low)) / (high - low)
  const texture = new DataTexture(bytes, GRAIN_SIZE, GRAIN_SIZE, RedFormat, UnsignedByteType)
  texture.wrapS = texture.wrapT = RepeatWrapping
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapNearestFilter
  texture.generateMipmaps = true
  texture.unpackAlignment = 1
  texture.needsUpdate = true
  return texture
}

function latticeAt(lattice: Float32Array, cells: number, x: number, y: number): number {
  const x0 = Math.floor(x)
  const y0 = Math.floor(y)
  const u = (x - x0) ** 2 * (3 - 2 * (x - x0))
  const v = (y - y0) ** 2 * (3 - 2 * (y - y0))
  const at = (i: number, j: number) => lattice[(j % cells) * cells + (i % cells)]!
  const top = at(x0, y0) * (1 - u) + at(x0 + 1, y0) * u
  const bottom = at(x0, y0 + 1) * (1 - u) + at(x0 + 1, y0 + 1) * u
  return top * (1 - v) + bottom * v
}

/** One byte a post, filtered; a square. */
export function createShareTexture(bytes: Uint8Array): DataTexture {
  const side = Math.round(Math.sqrt(bytes.length))
  const texture = new DataTexture(bytes, side, side, RedFormat, UnsignedByteType)
  texture.magFilter = texture.minFilter = LinearFilter
  texture.unpackAlignment = 1
  texture.needsUpdate = true
  return texture
}
