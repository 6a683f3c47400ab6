import { describe, expect, it } from 'vitest'
import { MODELS } from '@/picture/traces/site'
import { bridgeBoxes } from '@/scene/traces/bridgeBoxes'
import { BOX_CORNERS, BOX_INDEX, MODEL_BOXES, writeCorners, type Box } from '@/scene/traces/models'
import { PROFILES, ribbonGeometry } from '@/scene/traces/ribbons'
import { solidGeometry } from '@/scene/traces/solids'

const boundsOf = (boxes: readonly Box[]) => {
  const corners = new Float32Array(BOX_CORNERS * 3)
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    writeCorners(box, corners, 0)
    corners.forEach((v, i) => {
      low[i % 3] = Math.min(low[i % 3]!, v)
      high[i % 3] = Math.max(high[i % 3]!, v)
    })
  }
  return { low, high }
}

describe('models', () => {
  it.each(MODELS)('%s has the size of the real thing and stands on the ground', (model) => {
    const { low, high } = boundsOf(MODEL_BOXES[model].filter((b) => b.size[1] !== 0.5 && b.size[1] !== 0.45))
    const [width, , length] = [0, 1, 2].map((axis) => high[axis]! - low[axis]!)
    expect(length).toBeGreaterThan(4)
    expect(length).toBeLessThan(7)
    expect(width).toBeLessThan(4.5)
    expect(high[1]).toBeLessThan(2.5)
    expect(Math.abs(low[1]!)).toBeLessThan(0.2)
  })

  it('turn a box about the axis to the right and the vertical', () => {
    const out = new Float32Array(BOX_CORNERS * 3)
    writeCorners({ at: [0, 0, 0], size: [0, 0, 2], colour: 0, yaw: Math.PI / 2 }, out, 0)
    // Forward becomes right.
    expect(Math.max(...out.filter((_, i) => i % 3 === 0))).toBeCloseTo(1)
    writeCorners({ at: [0, 0, 0], size: [0, 0, 2], colour: 0, pitch: Math.PI / 2 }, out, 0)
    expect(Math.max(...out.filter((_, i) => i % 3 === 1))).toBeCloseTo(1)
  })

  it('become one geometry, each box with its place', () => {
    const geometry = solidGeometry([
      { x: 5, z: 6, heading: 1, boxes: MODEL_BOXES.tank },
      { x: 7, z: 8, heading: 2, boxes: MODEL_BOXES.gun.slice(0, 1) },
    ])
    const boxes = MODEL_BOXES.tank.length + 1
    expect(geometry.index!.count).toBe(boxes * BOX_INDEX.length)
    const site = geometry.getAttribute('aSite')
    expect([site.getX(0), site.getY(0), site.getZ(0)]).toEqual([5, 6, 1])
    expect([site.getX(site.count - 1), site.getY(site.count - 1)]).toEqual([7, 8])
    expect(Math.max(...geometry.index!.array)).toBe(boxes * BOX_CORNERS - 1)
  })
})

describe('a bridge', () => {
  const bridge = { place: 'b', x: 0, z: 0, level: 680, acrossX: 1, acrossZ: 0, width: 40, from: 0, until: 1 }

  it('reaches both banks, with its rails above the deck and its piles down to the water', () => {
    const { low, high } = boundsOf(bridgeBoxes(bridge, false))
    expect(high[2]! - low[2]!).toBeGreaterThan(69)
    expect(low[1]).toBeCloseTo(-1)
    expect(high[1]).toBeGreaterThan(1)
    expect(high[0]).toBeLessThan(4.2)
  })

  it('floats on pontoons where a source says so, and they are only over the water', () => {
    const boats = bridgeBoxes(bridge, true).filter((b) => b.at[1] < 0)
    expect(boats.length).toBeGreaterThan(4)
    for (const { at, size } of boats) expect(Math.abs(at[2]) + size[2] / 2).toBeLessThanOrEqual(20)
  })
})

describe('a ribbon', () => {
  const band = (line: number[]) => ribbonGeometry(Float64Array.from(line), PROFILES.flat, 3, (x) => 700 + x / 10, false)

  it('lies on the ground to the left and right of its line, at its height there', () => {
    const geometry = band([0, 0, 100, 0])
    const across = geometry.getAttribute('aAcross')
    const data = geometry.getAttribute('aBand')
    expect([across.getX(0), across.getY(0)].map((v) => v + 0)).toEqual([0, -3])
    expect([across.getX(2), across.getY(2)].map((v) => v + 0)).toEqual([0, 3])
    expect([data.getY(3), data.getZ(3)]).toEqual([100, 710])
    expect(geometry.index!.count).toBe(2 * 6)
  })

  it('is as wide before and after a corner as elsewhere', () => {
    const across = band([0, 0, 100, 0, 100, 100]).getAttribute('aAcross')
    // At a right angle the edge is the root of two times as far from the middle.
    expect(Math.hypot(across.getX(3), across.getY(3))).toBeCloseTo(3 * Math.SQRT2)
    expect(Math.hypot(across.getX(0), across.getY(0))).toBeCloseTo(3)
  })
})
