import { TILE } from '@/ground/terrain/selectNodes'

/** Texels around a tile that belong to its neighbours, so that filtering shows no seam. */
export const BORDER = 4
/** Texels per side of a layer. */
export const CELL = TILE + 2 * BORDER

/** The ancestor a tile fades in from: its layer, and this tile's position and span in it, 0 to 1. */
export interface FadeFrom {
  layer: number
  u: number
  v: number
  span: number
}

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
  /** Mip levels of what is drawn: lit tiles, or composed ones where pixels are lit. */
  readonly mips: number
  /** Anisotropy of what is drawn; 1 for none. */
  readonly anisotropy: number
  /** Whether pixels are lit instead of tiles: composed tiles are drawn, and there are no lit ones. */
  readonly byPixel: boolean
}

export function createTileArrays(gl: WebGL2RenderingContext, sizes: TileSizes): TileArrays {
  const filter = sizes.anisotropy > 1 ? gl.getExtension('EXT_texture_filter_anisotropic') : null
  const array = (format: number, layers: number, drawn: boolean) => {
    const levels = drawn ? sizes.mips : 1
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
    if (drawn && filter) gl.texParameterf(gl.TEXTURE_2D_ARRAY, filter.TEXTURE_MAX_ANISOTROPY_EXT, sizes.anisotropy)
    return texture
  }
  const { byPixel } = sizes
  const lit = array(gl.RGBA8, byPixel ? 1 : sizes.lit, !byPixel)
  const albedo = array(sizes.packed ? gl.RGB5_A1 : gl.RGBA8, sizes.tiles, byPixel)
  const slope = array(gl.RG8, sizes.tiles, byPixel)
  const banks = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, banks)
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RG8, CELL, CELL)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
  return { albedo, slope, lit, banks, bytes: tileBytes(sizes) }
}

/** GPU bytes of arrays of the given sizes. */
export function tileBytes({ tiles, lit, packed, mips, byPixel }: TileSizes): number {
  const drawn = (4 - 4 ** (1 - mips)) / 3
  const composed = tiles * (packed ? 4 : 6)
  return CELL * CELL * ((byPixel ? composed * drawn : composed + lit * 4 * drawn) + 2)
}

export function deleteTileArrays(gl: WebGL2RenderingContext, arrays: TileArrays): void {
  for (const texture of [arrays.albedo, arrays.slope, arrays.lit, arrays.banks]) gl.deleteTexture(texture)
}
