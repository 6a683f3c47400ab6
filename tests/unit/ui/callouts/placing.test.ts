import { describe, expect, it } from 'vitest'
import type { CoveredRects } from '@/state/ports/coveredRects'
import { LEANS, settle, STEM, type Placed } from '@/ui/callouts/placing'

const PAGE = 1280
const fresh = (): Placed => ({ left: 0, top: 0, width: 0, height: 0 })
const panels = (...boxes: readonly (readonly [left: number, top: number, width: number, height: number])[]) =>
  ({
    count: boxes.length,
    x: boxes.map(([l, , w]) => l + w / 2),
    y: boxes.map(([, t, , h]) => t + h / 2),
    halfWidth: boxes.map(([, , w]) => w / 2),
    halfHeight: boxes.map(([, , , h]) => h / 2),
  }) as unknown as CoveredRects
const at = (x: number, y: number) => ({ x, y, width: 200, height: 30 })
const meet = (a: Placed, b: Placed) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height

describe('a callout', () => {
  it('stands above its place, its stem in the middle', () => {
    const own = fresh()
    expect(settle(own, [own], at(600, 400), PAGE, panels())).toBe(0)
    expect(own).toEqual({ left: 500, top: 400 - 30 - STEM, width: 200, height: 30 + STEM })
  })

  it('leans inwards at the edges of the page', () => {
    const own = fresh()
    for (const x of [40, PAGE - 40]) {
      const lean = settle(own, [own], at(x, 400), PAGE, panels())
      expect(lean).toBeGreaterThan(0)
      expect(own.left).toBeGreaterThan(0)
      expect(own.left + own.width).toBeLessThan(PAGE)
      expect(own.left + own.width * LEANS[lean]!).toBeCloseTo(x)
    }
  })

  it('keeps clear of panels, and of callouts before it, wherever two places lie', () => {
    const title = panels([0, 0, 180, 45])
    for (let x = 20; x < PAGE; x += 37)
      for (let y = 20; y < 700; y += 41) {
        const [first, second] = [fresh(), fresh()]
        const all = [first, second]
        settle(first, all, at(640, 360), PAGE, title)
        if (settle(second, all, at(x, y), PAGE, title) < 0) {
          expect(second.width).toBe(0)
          continue
        }
        expect(meet(first, second), `${x}, ${y}`).toBe(false)
        expect(meet(second, { left: 0, top: 0, width: 180, height: 45 }), `${x}, ${y}`).toBe(false)
        expect(second.top).toBeGreaterThan(0)
      }
  })

  it('is hidden where it fits nowhere, and then is in nobody’s way', () => {
    const [first, second] = [fresh(), fresh()]
    expect(settle(first, [first, second], at(600, 20), PAGE, panels())).toBe(-1)
    expect(settle(first, [first, second], at(-1, 400), PAGE, panels())).toBe(-1)
    expect(settle(second, [first, second], at(600, 400), PAGE, panels())).toBe(0)
  })
})
