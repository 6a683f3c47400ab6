import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { heightAt } from '@/ground/terrain/heightField'
import { ASSETS, loadGround, readJson, type Water } from '../../../helpers/committed'

const ground = loadGround()
const water = readJson<Water>(`${ASSETS}water.json`)
const riverNamed = (id: string) => water.rivers.find((river) => river.id === id)!.points
const main = riverNamed('khalkhin-gol')
const stream = riverNamed('holsten')

/** Clear of the 3 km of edge where relief fades into the region's. */
const inner = main.filter(([x, z]) => Math.max(Math.abs(x), Math.abs(z)) < 29_000)

describe('the rivers', () => {
  it.each(['khalkhin-gol', 'holsten'])('%s falls at every point, 30-120 m apart', (id) => {
    const points = riverNamed(id)
    for (let i = 1; i < points.length; i++) {
      expect(points[i]![2]).toBeLessThan(points[i - 1]![2])
    }
    const gaps = points.slice(1, -1).map((p, i) => Math.hypot(p[0] - points[i]![0], p[1] - points[i]![1]))
    expect(Math.max(...gaps)).toBeLessThan(120)
    expect(Math.min(...gaps)).toBeGreaterThan(30)
  })

  it('falls about 1.2 m/km along the valley of the battle', () => {
    const level = (lat: number) => {
      const { z } = toLocal(118.6, lat)
      return inner.reduce((a, b) => (Math.abs(b[1] - z) < Math.abs(a[1] - z) ? b : a))[2]
    }
    // 695 m at 47.546N to 637 m at 47.946N, some 52 km of valley.
    expect((level(47.6) - level(47.9)) / 39).toBeGreaterThan(0.9)
    expect((level(47.6) - level(47.9)) / 39).toBeLessThan(1.5)
  })

  it('meanders: the channel is longer than its valley by a quarter and more', () => {
    const valley = inner.filter(([, z]) => z < 12_000 && z > -25_000)
    let length = 0
    for (let i = 1; i < valley.length; i++)
      length += Math.hypot(valley[i]![0] - valley[i - 1]![0], valley[i]![1] - valley[i - 1]![1])
    let axis = 0
    for (let i = 60; i < valley.length; i += 60)
      axis += Math.hypot(valley[i]![0] - valley[i - 60]![0], valley[i]![1] - valley[i - 60]![1])
    expect(length / axis).toBeGreaterThan(1.25)
    expect(length / axis).toBeLessThan(2.6)
  })

  it('lies in its bed and below its banks', () => {
    let dry = 0
    let spilling = 0
    for (let i = 2; i + 2 < inner.length; i++) {
      const [x, z, level, width] = inner[i]!
      const [ax, az] = inner[i - 1]!
      const [bx, bz] = inner[i + 1]!
      const far = Math.hypot(bx - ax, bz - az)
      const [nx, nz] = [-(bz - az) / far, (bx - ax) / far]
      if (heightAt(ground, x, z) > level - 0.5) dry++
      for (const side of [-1, 1]) {
        // The bank's crest, anywhere in the 100 m beside the water.
        let crest = -Infinity
        for (let d = width / 2 + 16; d <= width / 2 + 112; d += 16) {
          crest = Math.max(crest, heightAt(ground, x + side * nx * d, z + side * nz * d))
        }
        if (crest < level + 0.5) spilling++
      }
    }
    expect(dry / inner.length).toBeLessThan(0.005)
    expect(spilling / inner.length).toBeLessThan(0.01)
  })

  it('Holsten joins the Khalkhin Gol at K, its water below the ground beside it', () => {
    const last = stream[stream.length - 1]!
    const k = toLocal(118.587, 47.7303)
    expect(Math.hypot(last[0] - k.x, last[1] - k.z)).toBeLessThan(600)
    expect(main.some((p) => p[0] === last[0] && p[1] === last[1] && p[2] === last[2])).toBe(true)
    const sunk = stream.filter(([x, z, level]) => heightAt(ground, x, z) < level)
    expect(sunk.length / stream.length).toBeGreaterThan(0.95)
  })

  it('ends in Lake Buir, not above it', () => {
    const buir = water.lakes.find(({ id }) => id === 'buir')!
    const end = main[main.length - 1]!
    const mouth = toLocal(117.8356, 47.8956)
    expect(Math.hypot(end[0] - mouth.x, end[1] - mouth.z)).toBeLessThan(200)
    expect(end[2]).toBeGreaterThanOrEqual(buir.levelM)
    expect(end[2] - buir.levelM).toBeLessThan(2)
  })

  it('stays within 150 kB', () => expect(statSync(`${ASSETS}water.json`).size).toBeLessThanOrEqual(150_000))
})
