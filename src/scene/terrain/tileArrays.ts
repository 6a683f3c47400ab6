import { TILE } from '@/ground/terrain/selectNodes'

/** Texels around a tile that belong to its neighbours, so that filtering shows no seam. */
export const BORDER = 4
/** Texels per side of a layer. */
export const CELL = TILE + 2 * BORDER

/** The GPU part of the cache: layers of composed tiles (albedo, slope), and layers of lit ones. */
export interface TileArrays {
  readonly albedo: WebGLTexture
  readonly slope: WebGLTexture
  readonly lit: WebGLTexture
  readonly banks: WebGLTexture
  /** Estimated bytes of all arrays. */
  readonly bytes: number
}

export interface TileSizes {
  /** Number of composed tiles held, and of lit ones. */
  readonly tiles: number
  readonly lit: number
  /** Albedo in two bytes, dithered, instead of four. */
  readonly packed: boolean
  /** Mip levels of lit tiles. */
  readonly mips: number
  /** Anisotropy of lit tiles; 1 for none. */
  readonly anisotropy: number
}

export function createTileArrays(gl: WebGL2RenderingContext, sizes: TileSizes): TileArrays {
  const array = (format: number, layers: number, levels: number) => {
    const texture = gl.createTexture()
    gl.bindTexture(gl.TEXTURE_2D_ARRAY, texture)
    gl.texStorage3D(gl.TEXTURE_2D_ARRAY, levels, format, CELL, CELL, layers)
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MAG_FILTER, gl.LINEAR)
    // Mipmaps without blending between levels, which costs twice as much in software.
    gl.texParameteri(
      gl.TEXTURE_2D_ARRAY,
      gl.TEXTURE_MIN_FILTER,
      levels > 1 ? (sizes.anisotropy > 1 ? gl.LINEAR_MIPMAP_LINEAR : gl.LINEAR_MIPMAP_NEAREST) : gl.LINEAR,
    )
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
    return texture
  }
  const lit = array(gl.RGBA8, sizes.lit, sizes.mips)
  const filter = sizes.anisotropy > 1 ? gl.getExtension('EXT_texture_filter_anisotropic') : null
  if (filter) gl.texParameterf(gl.TEXTURE_2D_ARRAY, filter.TEXTURE_MAX_ANISOTROPY_EXT, sizes.anisotropy)
  const albedo = array(sizes.packed ? gl.RGB5_A1 : gl.RGBA8, sizes.tiles, 1)
  const slope = array(gl.RG8, sizes.tiles, 1)
  const banks = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, banks)
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RG8, CELL, CELL)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
  return { albedo, slope, lit, banks, bytes: tileBytes(sizes) }
}

/** GPU bytes of arrays of the given sizes. */
export function tileBytes({ tiles, lit, packed, mips }: TileSizes): number {
  const texels = CELL * CELL
  return texels * (tiles * (packed ? 4 : 6) + lit * 4 * (mips > 1 ? 1.25 : 1) + 2)
}

export function deleteTileArrays(gl: WebGL2RenderingContext, arrays: TileArrays): void {
  for (const texture of [arrays.albedo, arrays.slope, arrays.lit, arrays.banks]) gl.deleteTexture(texture)
}
