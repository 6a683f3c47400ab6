import {
  DataTexture,
  LinearFilter,
  RepeatWrapping,
  RGBAFormat,
  UnsignedByteType,
  type Texture,
  type WebGLRenderer,
} from 'three'
import { NOISE_SIZE, noiseTile } from '@/ground/terrain/noiseTile'

/** The noise texture used to compose tiles. */
export function createNoiseTexture(): DataTexture {
  const texture = new DataTexture(noiseTile(), NOISE_SIZE, NOISE_SIZE, RGBAFormat, UnsignedByteType)
  texture.wrapS = texture.wrapT = RepeatWrapping
  texture.magFilter = texture.minFilter = LinearFilter
  texture.needsUpdate = true
  return texture
}

/** The GL handle of a three.js texture, uploaded if it is not on the GPU yet. */
export function handleOf(renderer: WebGLRenderer, texture: Texture): WebGLTexture | null {
  const held = renderer.properties.get(texture) as { __webglTexture?: WebGLTexture }
  if (!held.__webglTexture) renderer.initTexture(texture)
  return held.__webglTexture ?? null
}
