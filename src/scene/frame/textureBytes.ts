import {
  FloatType,
  HalfFloatType,
  RedFormat,
  RGFormat,
  UnsignedShortType,
  type Mesh,
  type Object3D,
  type Texture,
  type TextureDataType,
} from 'three'
import { texturesOf } from '../gpu/leaveContext'

/** Estimated GPU bytes of `others` and of all textures used by the scene's materials, from their formats. */
export function textureBytes(scene: Object3D, others: Iterable<Texture> = []): number {
  const seen = new Set<Texture>(others)
  scene.traverse((object) => {
    const { material } = object as Mesh
    if (!material) return
    for (const one of Array.isArray(material) ? material : [material])
      texturesOf(one).forEach((texture) => seen.add(texture))
  })
  let bytes = 0
  for (const texture of seen) bytes += bytesOf(texture)
  return bytes
}

function bytesOf(texture: Texture): number {
  const image = texture.image as { width?: number; height?: number; depth?: number } | null
  const texels = (image?.width ?? 0) * (image?.height ?? 0) * (image?.depth ?? 1)
  const channels = texture.format === RedFormat ? 1 : texture.format === RGFormat ? 2 : 4
  const mips = texture.generateMipmaps ? 4 / 3 : 1
  return Math.round(texels * channels * bytesPerChannel(texture.type) * mips)
}

function bytesPerChannel(type: TextureDataType): number {
  if (type === FloatType) return 4
  return type === HalfFloatType || type === UnsignedShortType ? 2 : 1
}
