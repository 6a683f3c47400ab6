import { DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three'

/** Texels per row: within the limit of every WebGL 2 device, and a whole number of records of 2 or 3 texels. */
const ROW_TEXELS = 2046

/** Records of a few texels, four floats each, that a vertex stage reads by number; rewritten each frame. */
export class RecordTexture {
  readonly texture: DataTexture
  /** Where records are written, `stride` floats each. */
  readonly values: Float32Array
  readonly stride: number
  /** `#define`s for a shader that includes records.glsl. */
  readonly defines: Readonly<Record<'RECORD_TEXELS' | 'RECORDS_PER_ROW', number>>
  /** One per row, allocated once. */
  private readonly ranges: { start: number; count: number }[]

  constructor(
    readonly capacity: number,
    texels: 2 | 3,
  ) {
    const rows = Math.max(1, Math.ceil((capacity * texels) / ROW_TEXELS))
    this.stride = texels * 4
    this.defines = { RECORD_TEXELS: texels, RECORDS_PER_ROW: ROW_TEXELS / texels }
    this.values = new Float32Array(rows * ROW_TEXELS * 4)
    this.ranges = Array.from({ length: rows }, () => ({ start: 0, count: 0 }))
    this.texture = new DataTexture(this.values, ROW_TEXELS, rows, RGBAFormat, FloatType)
    this.texture.minFilter = this.texture.magFilter = NearestFilter
    this.texture.needsUpdate = true
  }

  /** Uploads the first `count` records with the next frame. */
  send(count: number): void {
    const { texture } = this
    // three empties this list when it uploads; `send` may run twice before it does.
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
    this.texture.dispose()
  }
}
