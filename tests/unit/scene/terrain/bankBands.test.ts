import { describe, expect, it } from 'vitest'
import { BAND_FLOATS, bankBands, REACH } from '@/scene/terrain/bankBands'

const bend = Array.from({ length: 60 }, (_, i) => {
  const a = (i / 59) * Math.PI
  return [-200 * Math.cos(a), -200 * Math.sin(a), 700, 50] as const
})
const brook = [[1000, 0, 700, 4], [1100, 0, 699, 4], [1200, 10, 698, 4]] as const // prettier-ignore
const bands = bankBands({ rivers: [{ id: 'a', points: bend }, { id: 'b', points: brook }], lakes: [] }) // prettier-ignore
const vertex = (i: number) => bands.vertices.subarray(i * BAND_FLOATS, (i + 1) * BAND_FLOATS)

describe('bands along the rivers', () => {
  it("reach some widths of the water to either side, and cover a stream's moist floor", () => {
    expect(vertex(20)[4]).toBe((REACH * 50) / 2)
    expect([vertex(20)[5], vertex(21)[5]]).toEqual([-1, 1])
    const stream = vertex(bend.length * 2)
    expect([stream[4]! > 40, stream[7]]).toEqual([true, 1])
  })

  it('mark the inside of a bend by their side: the same sign all along it', () => {
    const turns = Array.from({ length: 40 }, (_, i) => vertex((i + 10) * 2)[6]!)
    expect(new Set(turns.map(Math.sign)).size).toBe(1)
    expect(Math.abs(turns[20]!)).toBeGreaterThan(0.5)
    // The bank towards the centre of the circle is the inner one.
    const [x, z, ax, az] = vertex(60)
    const side = Math.sign(-(x! * ax! + z! * az!))
    expect(Math.sign(turns[20]!)).toBe(side)
  })

  it('are culled in parts whose boxes contain them', () => {
    expect(bands.chunks.reduce((sum, c) => sum + c.count, 0)).toBe(bands.index.length)
    for (const { box, first, count } of bands.chunks) {
      for (let i = first; i < first + count; i++) {
        const [x, z, ax, az, reach, side] = vertex(bands.index[i]!)
        const [px, pz] = [x! + ax! * reach! * side!, z! + az! * reach! * side!]
        expect(px >= box[0] - 1e-3 && px <= box[2] + 1e-3 && pz >= box[1] - 1e-3 && pz <= box[3] + 1e-3).toBe(true)
      }
    }
  })
})
