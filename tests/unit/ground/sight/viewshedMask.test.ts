import { describe, expect, it } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { compareViewsheds } from '@/ground/sight/compare'
import { seenAt, viewshed } from '@/ground/sight/viewshed'
import { viewshedMask } from '@/ground/sight/viewshedMask'
import { loadGround } from '../../../helpers/committed'

const ground = loadGround()
const khamarDaba = toLocal(118.562, 47.637)
const order = { rangeM: 6000, targetM: 0, stepM: 32 }
const look = (x: number, z: number, eyeM = 1.7) => viewshed(ground, { x, z, eyeM }, order, () => 0)
const west = look(khamarDaba.x, khamarDaba.z)

describe('viewshedMask', () => {
  it('shows the sample of each texel that no edge is near, north up', () => {
    const { size, bytes } = viewshedMask(west)
    expect(bytes.length).toBe(size * size)
    const texel = (2 * order.rangeM) / size
    const at = (row: number, column: number) =>
      seenAt(
        west,
        west.observer.x + (column + 0.5 - size / 2) * texel,
        west.observer.z + (row + 0.5 - size / 2) * texel,
      )
    let [seen, hidden] = [0, 0]
    for (let row = 3; row < size - 3; row += 5) {
      for (let column = 3; column < size - 3; column += 5) {
        const around = [-1, 0, 1].flatMap((r) => [-1, 0, 1].map((c) => at(row + r, column + c)))
        if (around.includes(null) || new Set(around).size > 1) continue
        expect(bytes[row * size + column]).toBe(around[0] ? 255 : 0)
        if (around[0]) seen++
        else hidden++
      }
    }
    expect(seen).toBeGreaterThan(100)
    expect(hidden).toBeGreaterThan(100)
  })
})

describe('compareViewsheds', () => {
  it('gives shares that add up to one, and swaps them with the observers', () => {
    const east = look(khamarDaba.x + 4000, khamarDaba.z - 3000)
    const here = compareViewsheds(west, east, 80)!
    expect(here.both + here.onlyFirst + here.onlySecond + here.neither).toBeCloseTo(1, 9)
    expect(here.onlyFirst).toBeGreaterThan(0)
    const there = compareViewsheds(east, west, 80)!
    // The grid starts at the first observer, so the shares differ by the grid's grain alone.
    expect(there.onlySecond).toBeCloseTo(here.onlyFirst, 1)
    expect(there.both).toBeCloseTo(here.both, 1)
  })

  it('finds nothing to tell apart between an observer and himself, and only more from a higher eye', () => {
    const same = compareViewsheds(west, west, 80)!
    expect(same.onlyFirst + same.onlySecond).toBe(0)
    expect(same.both).toBeCloseTo(west.seenShare, 1)
    const higher = compareViewsheds(west, look(khamarDaba.x, khamarDaba.z, 10), 80)!
    expect(higher.onlyFirst).toBe(0)
    expect(higher.onlySecond).toBeGreaterThan(0)
  })

  it('is null where no ground is within range of both', () => {
    expect(compareViewsheds(west, look(khamarDaba.x + 13_000, khamarDaba.z), 80)).toBeNull()
  })
})
