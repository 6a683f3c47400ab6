import type { Vector3, WebGLRenderer } from 'three'
import { onBattlefield, type GroundGrid } from '@/ground/terrain/groundGrid'
import type { HeightField } from '@/ground/terrain/heightField'
import type { MapStyle } from '@/ground/terrain/mapStyles'
import { TILE } from '@/ground/terrain/selectNodes'
import type { SceneTextures, World } from '../world'
import { bankBands, type BankBands } from './bankBands'
import banksFragment from './banks.frag'
import banksVertex from './banks.vert'
import composeFragment from './compose.frag'
import { compilePass, type GlPass } from './glPass'
import { handleOf } from './groundSources'
import lightFragment from './light.frag'
import { writeStyle } from './surfaceStyle'
import {
  BORDER,
  CELL,
  createTileArrays,
  deleteTileArrays,
  type FadeFrom,
  type TileArrays,
  type TileSizes,
} from './tileArrays'
import quadVertex from './tileQuad.vert'

/** Direction of the light as eighths of a turn from north, 0 to 8. */
export function eighthsOf({ x, z }: Vector3): number {
  return (((Math.atan2(x, -z) / (Math.PI / 4)) % 8) + 8) % 8
}

/** Above this texel size banks are not visible, metres. */
const BANK_TEXEL = 70
/** Sky visibility is computed for the default exaggeration, so that tiles stay valid when it changes. */
const SKY_EXAGGERATION = 4

/**
 * Composes and lights tiles with raw WebGL 2 beside three: a layer and mip level are attached and filled by one
 * triangle. Call `begin` before and `end` after each run; the results are lost with the context.
 */
export class TilePainter {
  readonly arrays: TileArrays
  private readonly gl: WebGL2RenderingContext
  private readonly banks: GlPass
  private readonly compose_: GlPass
  private readonly light_: GlPass
  private readonly target: WebGLFramebuffer
  private readonly quad: WebGLVertexArrayObject
  private readonly bandArray: WebGLVertexArrayObject
  private readonly bands: BankBands
  private readonly buffers: WebGLBuffer[] = []
  private active = false

  constructor(
    private readonly renderer: WebGLRenderer,
    private readonly world: World,
    private readonly grid: GroundGrid,
    private readonly sources: SceneTextures,
    private readonly sizes: TileSizes,
  ) {
    const gl = (this.gl = renderer.getContext() as WebGL2RenderingContext)
    this.arrays = createTileArrays(gl, sizes)
    this.banks = compilePass(gl, banksVertex, banksFragment, ['aBank', 'aKind'])
    this.compose_ = compilePass(gl, quadVertex, composeFragment)
    this.light_ = compilePass(gl, quadVertex, lightFragment)
    this.target = gl.createFramebuffer()
    this.quad = this.vertexArray(Float32Array.of(-1, -1, 3, -1, -1, 3), null, [2])
    this.bands = bankBands(world.assets.water)
    this.bandArray = this.vertexArray(this.bands.vertices, this.bands.index, [2, 4, 2])
    renderer.resetState()
  }

  private vertexArray(vertices: Float32Array, index: Uint16Array | null, sizes: number[]): WebGLVertexArrayObject {
    const { gl } = this
    const array = gl.createVertexArray()
    gl.bindVertexArray(array)
    const buffer = gl.createBuffer()
    this.buffers.push(buffer)
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
    gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STATIC_DRAW)
    const stride = sizes.reduce((a, b) => a + b) * 4
    let offset = 0
    sizes.forEach((size, location) => {
      gl.enableVertexAttribArray(location)
      gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, offset)
      offset += size * 4
    })
    if (index) {
      const indices = gl.createBuffer()
      this.buffers.push(indices)
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices)
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, index, gl.STATIC_DRAW)
    }
    gl.bindVertexArray(null)
    return array
  }

  /** Takes over the WebGL state from three. */
  private begin(): void {
    if (this.active) return
    this.active = true
    const { gl } = this
    gl.disable(gl.DEPTH_TEST)
    gl.disable(gl.BLEND)
    gl.disable(gl.CULL_FACE)
    gl.disable(gl.SCISSOR_TEST)
    gl.colorMask(true, true, true, true)
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.target)
  }

  /** Hands the WebGL state back to three, if anything was painted since the last call. */
  end(): void {
    if (!this.active) return
    this.active = false
    const { gl } = this
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.target)
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, null, 0)
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT1, gl.TEXTURE_2D, null, 0)
    gl.drawBuffers([gl.COLOR_ATTACHMENT0])
    this.renderer.resetState()
  }

  private bind(pass: GlPass, name: string, unit: number, texture: WebGLTexture | null, array = false): void {
    const { gl } = this
    gl.activeTexture(gl.TEXTURE0 + unit)
    gl.bindTexture(array ? gl.TEXTURE_2D_ARRAY : gl.TEXTURE_2D, texture)
    gl.uniform1i(pass.at[name] ?? null, unit)
  }

  private place(pass: GlPass, level: number, column: number, row: number, mip = 0): void {
    const side = this.grid.rootSide / (1 << level)
    const texel = side / TILE
    const west = this.grid.west + column * side - BORDER * texel
    const north = this.grid.north + row * side - BORDER * texel
    this.gl.uniform4f(pass.at.uTile ?? null, west, north, CELL * texel, texel * 2 ** mip)
  }

  private frame(pass: GlPass, field: HeightField): void {
    this.gl.uniform4f(pass.at.uFrame ?? null, field.west, field.north, field.spacing, field.posts)
  }

  /** Composes a tile into a layer in a style; `detail` scales everything drawn but not measured. */
  compose(layer: number, level: number, column: number, row: number, style: MapStyle, detail: number): void {
    this.begin()
    const inner = onBattlefield(level, column, row)
    this.paintBanks(level, column, row, inner)
    const { gl, compose_: pass, arrays, renderer, sources } = this
    const level_ = inner ? sources.battlefield : sources.region
    const field = inner ? this.grid.battlefield : this.grid.region
    gl.useProgram(pass.program)
    gl.bindVertexArray(this.quad)
    this.frame(pass, field)
    gl.uniform1i(pass.at.uInner ?? null, inner ? 1 : 0)
    gl.uniform1f(
      pass.at.uSurfaceSpacing ?? null,
      ((field.posts - 1) * field.spacing) / (level_.surface.image.width - 1),
    )
    gl.uniform1f(pass.at.uExaggeration ?? null, SKY_EXAGGERATION)
    gl.uniform1f(pass.at.uDither ?? null, this.sizes.packed ? 1 / 31 : 0)
    writeStyle(gl, pass, style, detail)
    this.bind(pass, 'uField', 0, handleOf(renderer, level_.height))
    this.bind(pass, 'uSurface', 1, handleOf(renderer, level_.surface))
    this.bind(pass, 'uHorizonNorth', 2, handleOf(renderer, sources.horizons[0]))
    this.bind(pass, 'uHorizonSouth', 3, handleOf(renderer, sources.horizons[1]))
    this.bind(pass, 'uBanks', 4, arrays.banks)
    this.bind(pass, 'uNoise', 5, handleOf(renderer, sources.noise))
    gl.drawBuffers([gl.COLOR_ATTACHMENT0, gl.COLOR_ATTACHMENT1])
    // Each mip level is composed with what its own texels can show.
    for (let mip = 0; mip < (this.sizes.byPixel ? this.sizes.mips : 1); mip++) {
      gl.framebufferTextureLayer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, arrays.albedo, mip, layer)
      gl.framebufferTextureLayer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT1, arrays.slope, mip, layer)
      gl.viewport(0, 0, CELL >> mip, CELL >> mip)
      this.place(pass, level, column, row, mip)
      gl.drawArrays(gl.TRIANGLES, 0, 3)
    }
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT1, gl.TEXTURE_2D, null, 0)
    gl.drawBuffers([gl.COLOR_ATTACHMENT0])
  }

  private paintBanks(level: number, column: number, row: number, inner: boolean): void {
    const { gl, banks: pass, grid } = this
    const side = grid.rootSide / (1 << level)
    const border = (BORDER * side) / TILE
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.arrays.banks, 0)
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT1, gl.TEXTURE_2D, null, 0)
    gl.drawBuffers([gl.COLOR_ATTACHMENT0])
    gl.viewport(0, 0, CELL, CELL)
    gl.clearColor(1, 1, 0, 1)
    gl.clear(gl.COLOR_BUFFER_BIT)
    if (!inner || side / TILE > BANK_TEXEL) return
    gl.useProgram(pass.program)
    gl.bindVertexArray(this.bandArray)
    this.place(pass, level, column, row)
    // Where bands overlap, the nearer water counts.
    gl.enable(gl.BLEND)
    gl.blendEquation(gl.MIN)
    const west = grid.west + column * side - border
    const north = grid.north + row * side - border
    for (const { box, first, count } of this.bands.chunks) {
      if (box[0] > west + side + 2 * border || box[2] < west) continue
      if (box[1] > north + side + 2 * border || box[3] < north) continue
      gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_SHORT, first * 2)
    }
    gl.blendEquation(gl.FUNC_ADD)
    gl.disable(gl.BLEND)
  }

  /** Lights a composed tile into a lit layer. */
  light(
    lit: number,
    layer: number,
    level: number,
    column: number,
    row: number,
    from: FadeFrom,
    fade: number,
    shadows: boolean,
  ): void {
    this.begin()
    const { gl, light_: pass, arrays, renderer, sources, world } = this
    const { uSunDirection, uSunColour, uSkyColour, uHillshade } = world.uniforms
    const inner = onBattlefield(level, column, row)
    gl.useProgram(pass.program)
    gl.bindVertexArray(this.quad)
    gl.drawBuffers([gl.COLOR_ATTACHMENT0])
    this.place(pass, level, column, row)
    this.frame(pass, this.grid.battlefield)
    const sun = uSunDirection.value
    const eighths = eighthsOf(sun)
    gl.uniform2f(pass.at.uAzimuth ?? null, Math.floor(eighths), eighths % 1)
    gl.uniform3f(pass.at.uSunDirection ?? null, sun.x, sun.y, sun.z)
    gl.uniform3f(pass.at.uSunColour ?? null, uSunColour.value.r, uSunColour.value.g, uSunColour.value.b)
    gl.uniform3f(pass.at.uSkyColour ?? null, uSkyColour.value.r, uSkyColour.value.g, uSkyColour.value.b)
    gl.uniform1f(pass.at.uHillshade ?? null, uHillshade.value)
    gl.uniform1f(pass.at.uExaggeration ?? null, world.exaggeration)
    gl.uniform1i(pass.at.uShadows ?? null, shadows && inner ? 1 : 0)
    gl.uniform1f(pass.at.uLayer ?? null, layer)
    gl.uniform4f(pass.at.uFrom ?? null, from.layer, from.u, from.v, from.span)
    gl.uniform1f(pass.at.uFade ?? null, fade)
    this.bind(pass, 'uAlbedo', 0, arrays.albedo, true)
    this.bind(pass, 'uSlope', 1, arrays.slope, true)
    this.bind(pass, 'uHorizonNorth', 2, handleOf(renderer, sources.horizons[0]))
    this.bind(pass, 'uHorizonSouth', 3, handleOf(renderer, sources.horizons[1]))
    this.bind(pass, 'uMistDepth', 4, handleOf(renderer, sources.mistDepth))
    for (let mip = 0; mip < this.sizes.mips; mip++) {
      gl.framebufferTextureLayer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, arrays.lit, mip, lit)
      gl.viewport(0, 0, CELL >> mip, CELL >> mip)
      gl.drawArrays(gl.TRIANGLES, 0, 3)
    }
  }

  dispose(): void {
    const { gl } = this
    if (gl.isContextLost()) return
    deleteTileArrays(gl, this.arrays)
    gl.deleteFramebuffer(this.target)
    gl.deleteVertexArray(this.quad)
    gl.deleteVertexArray(this.bandArray)
    for (const buffer of this.buffers) gl.deleteBuffer(buffer)
    for (const { program } of [this.banks, this.compose_, this.light_]) gl.deleteProgram(program)
  }
}
