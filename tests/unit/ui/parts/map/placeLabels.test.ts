import { describe, expect, it } from 'vitest'
import { placeLabels } from '@/ui/parts/map/placeLabels'

const page = { width: 400, height: 200 }
const label = (x: number, y: number, centred = false) => ({ x, y, width: 80, height: 16, gap: 6, centred })

describe('placeLabels', () => {
  it('is right of its point, or left of it at the right edge of the page', () => {
    const [a, b] = placeLabels([label(100, 100), label(380, 150)], page)
    expect(a!.x).toBeGreaterThan(100)
    expect(b!.x).toBeLessThan(380)
  })

  it('avoids labels placed before', () => {
    const placed = placeLabels([label(100, 100), label(104, 101), label(98, 104)], page)
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < i; j++) {
        const apart = Math.abs(placed[i]!.x - placed[j]!.x) >= 80 || Math.abs(placed[i]!.y - placed[j]!.y) >= 16
        expect(apart, `${i} and ${j}`).toBe(true)
      }
  })

  it('keeps the name of a region in place where nothing is in the way', () => {
    expect(placeLabels([label(200, 100, true)], page)[0]).toEqual({ x: 200, y: 100 })
  })

  it('moves the name of a region off another label and off the scale bar', () => {
    const [a, b] = placeLabels([label(200, 100, true), label(250, 104, true)], page)
    expect(Math.abs(a!.x - b!.x) >= 80 || Math.abs(a!.y - b!.y) >= 16).toBe(true)
    const bar = { left: 0, top: 170, right: 120, bottom: 200 }
    const [c] = placeLabels([label(100, 185, true)], page, [bar])
    expect(c!.y + 8 <= bar.top || c!.x - 40 >= bar.right).toBe(true)
  })
})
