import { BufferAttribute, BufferGeometry, DataTexture, FloatType, Mesh, NearestFilter, RGBAFormat, ShaderMaterial, type IUniform } from 'three'
import { writeQuadIndex } from './quads'

/** Texels of one row of the texture: within what every WebGL 2 has, and a whole number of records of 2 or 3 texels. */
const ROW_TEXELS = 2046

interface RecordQuadsOptions {
  readonly capacity: number
  /** Texels, of four floats each, of one record. */
  readonly texels: 2 | 3
  /** A vertex shader that reads its record by `record(k)` and its corner by `corner()`: (0 or 1, 0 or 1). */
  readonly vertexShader: string
  readonly fragmentShader: string
  readonly uniforms: Record<string, IUniform>
  readonly renderOrder: number
}

/**
 * Flat quads over the picture, in one draw call, written anew each frame. The records lie in a float
 * texture which the vertex stage reads by the number of the vertex: nothing is written four times, and
 * nothing is instanced. An instance of four vertices costs as much as a draw call where WebGL runs in
 * software, and leaves most of a graphics card idle. Not tested against depth: the caller sorts.
 */
export class RecordQuads {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>
  /** Where records are written, `stride` floats each. */
  readonly values: Float32Array
  readonly stride: number
  count = 0
  private readonly texture: DataTexture
  /** One for each row, so that a frame makes none. */
  private readonly ranges: { start: number; count: number }[]

  constructor(private readonly options: RecordQuadsOptions) {
    const { capacity, texels, vertexShader, fragmentShader, uniforms, renderOrder } = options
    const rows = Math.max(1, Math.ceil((capacity * texels) / ROW_TEXELS))
    this.stride = texels * 4
    this.values = new Float32Array(rows * ROW_TEXELS * 4)
    this.ranges = Array.from({ length: rows }, () => ({ start: 0, count: 0 }))
    this.texture = new DataTexture(this.values, ROW_TEXELS, rows, RGBAFormat, FloatType)
    this.texture.minFilter = this.texture.magFilter = NearestFilter
    this.texture.needsUpdate = true
    const geometry = new BufferGeometry()
    const index = new Uint32Array(capacity * 6)
    writeQuadIndex(index, 0, 0, capacity)
    geometry.setIndex(new BufferAttribute(index, 1))
    geometry.setDrawRange(0, 0)
    const material = new ShaderMaterial({
      vertexShader: readerOf(texels) + vertexShader,
      fragmentShader,
      uniforms: { ...uniforms, uRecords: { value: this.texture } },
      transparent: true,
      depthTest: false,
      depthWrite: false,
      side: 2,
    })
    this.mesh = new Mesh(geometry, material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = renderOrder
  }

  begin(): void {
    this.count = 0
  }

  /** Where the next record begins in `values`; -1 when there is no room: it is left out. */
  next(): number {
    return this.count < this.options.capacity ? this.count++ * this.stride : -1
  }

  end(): void {
    const { texture, mesh, count } = this
    mesh.geometry.setDrawRange(0, count * 6)
    mesh.visible = count > 0
    if (count === 0) return
    // three takes the ranges and empties the list when it uploads; a frame may come twice before it does.
    texture.updateRanges.length = 0
    const floats = count * this.stride
    const row = ROW_TEXELS * 4
    for (let r = 0; r * row < floats; r++) {
      const range = this.ranges[r]!
      range.start = r * row
      range.count = Math.min(row, floats - range.start)
      texture.updateRanges.push(range)
    }
    texture.needsUpdate = true
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
    this.texture.dispose()
  }
}

const readerOf = (texels: number) => /* glsl */ `
uniform highp sampler2D uRecords;
vec4 record(int k) {
  int i = gl_VertexID >> 2;
  return texelFetch(uRecords, ivec2((i % ${ROW_TEXELS / texels}) * ${texels} + k, i / ${ROW_TEXELS / texels}), 0);
}
vec2 corner() {
  int c = gl_VertexID & 3;
  return vec2(c == 1 || c == 2 ? 1.0 : 0.0, c >= 2 ? 1.0 : 0.0);
}
`
