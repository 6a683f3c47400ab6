import { describe, expect, it } from 'vitest'
import { TileCache } from '@/ground/terrain/tileCache'

const ROOT = 65_536
const create = (capacity: number) => new TileCache(capacity, ROOT, -ROOT / 2, -ROOT / 2)

describe('the cache of tiles', () => {
  it('finds what it holds and counts what it makes and evicts', () => {
    const cache = create(4)
    cache.begin()
    expect(cache.use(3, 1, 2)).toBe(-1)
    const layer = cache.make(3, 1, 2, 0, 0)
    expect(cache.use(3, 1, 2)).toBe(layer)
    expect([cache.level[layer], cache.column[layer], cache.row[layer]]).toEqual([3, 1, 2])
    expect(cache.use(3, -1, 2)).toBe(-1)
    expect([cache.size, cache.counts.made, cache.counts.evicted]).toEqual([1, 1, 0])
    cache.clear()
    expect(cache.use(3, 1, 2)).toBe(-1)
  })

  it('evicts the tile that is farthest for its size, never a coarse one nor one of this frame', () => {
    const cache = create(4)
    cache.begin()
    cache.make(1, 0, 0, 0, 0)
    cache.make(6, 63, 63, 0, 0)
    cache.make(6, 32, 32, 0, 0)
    cache.make(4, 15, 15, 0, 0)
    expect(cache.make(6, 33, 32, 0, 0)).toBe(-1)
    cache.begin()
    expect(cache.make(6, 33, 32, 0, 0)).not.toBe(-1)
    expect([cache.has(1, 0, 0), cache.has(6, 63, 63), cache.has(6, 32, 32), cache.has(4, 15, 15)]).toEqual([
      true, false, true, true,
    ]) // prettier-ignore
    cache.begin()
    cache.use(4, 15, 15)
    cache.make(6, 34, 32, 0, 0)
    expect([cache.has(4, 15, 15), cache.has(6, 33, 32) && cache.has(6, 32, 32)]).toEqual([true, false])
  })

  it('keeps what will be visible again: turning around a place evicts nothing that fits', () => {
    const cache = create(60)
    // Four views from one place, fifteen tiles each, level 5 around the centre.
    const looks = [0, 1, 2, 3].map((k) =>
      Array.from(
        { length: 14 },
        (_, i) => [12 + (k & 1) * 4 + (i % 4), 12 + (k >> 1) * 4 + Math.floor(i / 4)] as const,
      ),
    )
    const round = () => {
      for (const look of looks) {
        cache.begin()
        for (const [c, r] of look) if (cache.use(5, c, r) === -1) cache.make(5, c, r, 0, 0)
      }
    }
    round()
    const first = cache.counts.made
    round()
    round()
    expect(first).toBe(56)
    expect(cache.counts.made).toBe(first)
  })
})
