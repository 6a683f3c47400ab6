import { describe, expect, it } from 'vitest'
import { buildRegionTree, levelsOf, regionRoots } from '@/ground/terrain/buildLodTree'
import { fieldHeightAt } from '@/ground/terrain/heightField'
import { PATCH, STEPS } from '@/ground/terrain/lodTree'
import { meshHeight } from '@/ground/terrain/meshHeight'
import { around, aroundTree, HALF, hills, hillsTree, POSTS, SPACING, SPAN } from '../../../helpers/hills'

describe('the tree of detail', () => {
  it('has as many levels as the field has halvings', () => {
    const levels = 1 + Math.log2((POSTS - 1) / PATCH)
    expect(levelsOf(hills)).toBe(levels)
    expect(hillsTree.low.length).toBe((4 ** levels - 1) / 3)
  })

  it('knows each node’s lowest and highest post, and never understates an error, however few quads it has', () => {
    for (let level = 0; level < hillsTree.levels; level++) {
      const across = 2 ** level
      const side = SPAN / across
      const posts = side / SPACING
      for (let index = 0; index < across * across; index++) {
        const node = hillsTree.offsets[level]! + index
        const [c0, r0] = [(index % across) * posts, Math.floor(index / across) * posts]
        let [low, high] = [Infinity, -Infinity]
        const worst = new Array<number>(STEPS).fill(0)
        for (let r = r0; r <= r0 + posts; r++) {
          for (let c = c0; c <= c0 + posts; c++) {
            const h = hills.heights[r * POSTS + c]!
            low = Math.min(low, h)
            high = Math.max(high, h)
            if ((r * 7 + c * 3) % 5 !== 0) continue
            const [x, z] = [c * SPACING - HALF, r * SPACING - HALF]
            for (let k = 0; k < STEPS; k++) {
              const drawn = meshHeight(hills, c0 * SPACING - HALF, r0 * SPACING - HALF, side, PATCH >> k, x, z)
              worst[k] = Math.max(worst[k]!, Math.abs(drawn - h))
            }
          }
        }
        expect([hillsTree.low[node], hillsTree.high[node]], `node ${node}`).toEqual([low, high])
        for (let k = 0; k < STEPS; k++)
          expect(hillsTree.error[node * STEPS + k]!, `node ${node} by ${PATCH >> k}`).toBeGreaterThanOrEqual(
            worst[k]! - 1e-3,
          )
        if (level === hillsTree.levels - 1) expect(hillsTree.error[node * STEPS]).toBe(0)
      }
    }
  })

  it('contains the range of heights between its posts', () => {
    const across = 3 * 2 ** 3
    const side = (3 * SPAN) / across
    for (const index of [0, 17, 300, across * across - 1]) {
      const node = aroundTree.offsets[3]! + index
      for (let k = 0; k < 40; k++) {
        const x = around.west + ((index % across) + ((k * 0.618) % 1)) * side
        const z = around.north + (Math.floor(index / across) + ((k * 0.754) % 1)) * side
        const h = fieldHeightAt(around, x, z)
        expect(h).toBeGreaterThanOrEqual(aroundTree.low[node]! - 6)
        expect(h).toBeLessThanOrEqual(aroundTree.high[node]! + 6)
      }
    }
  })

  it('refines the battlefield in the centre of the region', () => {
    expect(regionRoots(hills, around)).toBe(3)
    expect(() => regionRoots(hills, { ...around, spacing: around.spacing * 1.5 })).toThrow(/odd number/)
    expect(buildRegionTree(around, 3, 2).offsets[2]).toBe(9 + 36)
  })
})
