import { describe, expect, it } from 'vitest'
import { heightAt } from '@/ground/terrain/heightField'
import { raycastGround } from '@/ground/terrain/raycast'
import { loadGround } from '../../../helpers/committed'

const ground = loadGround()
const level = (x: number, z: number, up: number) => (heightAt(ground, x, z) - ground.reference) * up

describe('raycastGround', () => {
  it('finds the point that a ray from above was aimed at', () => {
    const hit = { x: 0, y: 0, z: 0 }
    for (let i = 0; i < 200; i++) {
      const up = 1 + (i % 5)
      const x = ((i * 7919) % 50_000) - 25_000
      const z = ((i * 104_729) % 50_000) - 25_000
      const y = level(x, z, up)
      const [ox, oy, oz] = [x + 600 * Math.cos(i), y + 20_000, z + 600 * Math.sin(i)]
      expect(raycastGround(ground, ox, oy, oz, x - ox, y - oy, z - oz, up, 60_000, hit)).toBe(true)
      expect(Math.hypot(hit.x - x, hit.z - z)).toBeLessThan(1)
      expect(Math.abs(hit.y - level(hit.x, hit.z, up))).toBeLessThan(0.01)
    }
  })

  it('stops at the first crest of an oblique ray: nothing it passed lies above it', () => {
    const hit = { x: 0, y: 0, z: 0 }
    for (let i = 0; i < 60; i++) {
      const turn = i * 0.7
      const d = [Math.cos(turn), -0.09 - 0.004 * i, Math.sin(turn)] as const
      const o = [900 * (i - 30), 2600, 700 * (30 - i)] as const
      expect(raycastGround(ground, ...o, ...d, 4, 90_000, hit)).toBe(true)
      const length = Math.hypot(hit.x - o[0], hit.z - o[2])
      for (let s = 0; s < length - 40; s += 23) {
        const y = o[1] + d[1] * s
        expect(y - level(o[0] + d[0] * s, o[2] + d[2] * s, 4)).toBeGreaterThan(-6)
      }
    }
  })

  it('misses the sky, what is too far, a zero direction and from underground, and leaves the point alone', () => {
    const hit = { x: 1, y: 2, z: 3 }
    expect(raycastGround(ground, 0, 5000, 0, 0, 1, 0, 4, 50_000, hit)).toBe(false)
    expect(raycastGround(ground, 0, 5000, 0, 0, -1, 0, 4, 1000, hit)).toBe(false)
    expect(raycastGround(ground, 0, 5000, 0, 0, 0, 0, 4, 50_000, hit)).toBe(false)
    expect(raycastGround(ground, 0, -5000, 0, 0, -1, 0, 4, 50_000, hit)).toBe(false)
    expect(hit).toEqual({ x: 1, y: 2, z: 3 })
  })
})
