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

/** The noise that tiles are composed with. */
export function createNoiseTexture(): DataTexture {
  const texture = new DataTexture(noiseTile(), NOISE_SIZE, NOISE_SIZE, RGBAFormat, UnsignedByteType)
  texture.wrapS = texture.wrapT = RepeatWrapping
  texture.magFilter = texture.minFilter = LinearFilter
  texture.needsUpdate = true
  return texture
}

/** The GL handle of one of three's textures, uploaded if it is not there yet. */
export function handleOf(renderer: WebGLRenderer, texture: Texture): WebGLTexture | null {
  const held = renderer.properties.get(texture) as { __webglTexture?: WebGLTexture }
  if (!held.__webglTexture) renderer.initTexture(texture)
  return held.__webglTexture ?? null
}
