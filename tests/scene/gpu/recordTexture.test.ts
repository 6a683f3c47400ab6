import { BufferAttribute } from 'three'
import { describe, expect, it } from 'vitest'
import { RecordTexture } from '@/scene/gpu/recordTexture'
import { sendFirst } from '@/scene/gpu/sendFirst'
import RECORDS from '@/scene/shaders/records.glsl'

describe('a record texture', () => {
  it.each([2, 3] as const)('of %i texels a record: the shader looks where the record was written', (texels) => {
    const records = new RecordTexture(5000, texels)
    const { width, height } = records.texture.image as { width: number; height: number }
    // records.glsl reads ivec2((i % RECORDS_PER_ROW) * RECORD_TEXELS + k, i / RECORDS_PER_ROW).
    expect(RECORDS.replace(/\s+/g, ' ')).toContain(
      'ivec2((i % RECORDS_PER_ROW) * RECORD_TEXELS + k, i / RECORDS_PER_ROW)',
    )
    const { RECORD_TEXELS, RECORDS_PER_ROW: n } = records.defines
    expect(RECORD_TEXELS).toBe(texels)
    for (const i of [0, 1, n - 1, n, n + 1, 4999]) {
      const [column, row] = [(i % n) * texels, Math.floor(i / n)]
      expect(column + texels, 'a record lies in one row').toBeLessThanOrEqual(width)
      expect(row).toBeLessThan(height)
      expect((row * width + column) * 4).toBe(i * records.stride)
    }
    expect(records.values.length).toBe(width * height * 4)
    // Within the limit of every WebGL 2 device.
    expect(Math.max(width, height)).toBeLessThanOrEqual(2048)
    records.dispose()
  })

  it('uploads the rows in use, each in its own range, without allocating new ranges', () => {
    const records = new RecordTexture(5000, 3)
    const { width } = records.texture.image as { width: number }
    const before = records.texture.version
    records.send(1500)
    const ranges = [...records.texture.updateRanges]
    expect(records.texture.version).toBe(before + 1)
    expect(ranges.reduce((sum, r) => sum + r.count, 0)).toBe(1500 * 12)
    ranges.forEach((r, row) => {
      expect(r.start).toBe(row * width * 4)
      expect(r.count).toBeLessThanOrEqual(width * 4)
    })
    records.send(10)
    expect(records.texture.updateRanges).toEqual([{ start: 0, count: 120 }])
    expect(records.texture.updateRanges[0]).toBe(ranges[0])
    records.dispose()
  })
})

describe('the first floats of an attribute', () => {
  it('are uploaded as one range, with the same object each time', () => {
    const attribute = new BufferAttribute(new Float32Array(300), 3)
    sendFirst(attribute, 30)
    const [range] = attribute.updateRanges
    sendFirst(attribute, 60)
    expect(attribute.updateRanges).toEqual([{ start: 0, count: 60 }])
    expect(attribute.updateRanges[0]).toBe(range)
    expect(attribute.version).toBe(2)
  })
})
