import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseWater } from '@/ground/terrain/readWater'
import { smoothCourse } from '@/ground/terrain/smoothCourse'
import { inRoot } from '../../../helpers/root'

const { water } = parseWater(JSON.parse(readFileSync(inRoot('assets/terrain/water.json'), 'utf8')))
const REACH = 32_768
/** Every 30° of a circle, with a radius of 150 m. */
const circle = Array.from({ length: 12 }, (_, i) => {
  const a = (i * Math.PI) / 6
  return [150 * Math.cos(a), 150 * Math.sin(a), 700 - i, 40] as const
})

describe('the course of a river', () => {
  it('keeps every given point, and follows the circle between them', () => {
    const smooth = smoothCourse(circle, REACH)
    for (const point of circle) expect(smooth).toContainEqual(point)
    expect(smooth.length).toBeGreaterThanOrEqual(12 + 11)
    // Without the first and last segments, which have no neighbour beyond.
    for (const [x, z] of smooth.slice(3, -3)) expect(Math.abs(Math.hypot(x, z) - 150)).toBeLessThan(1)
  })

  it('never rises downstream, and is left as it is where it is straight', () => {
    const levels = smoothCourse(circle, REACH).map((p) => p[2])
    expect(levels).toEqual([...levels].sort((a, b) => b - a))
    const straight = [[0, 0, 700, 40], [60, 0, 699, 40], [120, 1, 698, 40]] as const // prettier-ignore
    expect(smoothCourse(straight, REACH)).toEqual(straight)
    expect(smoothCourse([], REACH)).toEqual([])
  })

  it('has fewer points far away, but still its ends', () => {
    const away = circle.map(([x, z, level, width]) => [x + 50_000, z, level, width] as const)
    const smooth = smoothCourse(away, REACH)
    expect(smooth.length).toBe(7)
    expect([smooth[0], smooth.at(-1)]).toEqual([away[0], away.at(-1)])
  })

  it('of the shipped rivers bends more evenly for hardly more triangles', () => {
    const count = (rivers: typeof water.rivers) => rivers.reduce((sum, r) => sum + r.points.length, 0)
    const smooth = water.rivers.map((r) => ({ ...r, points: smoothCourse(r.points, REACH) }))
    expect(count(smooth)).toBeLessThan(count(water.rivers) * 1.4)
    const corners = ({ points }: (typeof water.rivers)[number]) =>
      points.slice(1, -1).filter((b, i) => {
        const [a, c] = [points[i]!, points[i + 2]!]
        if (Math.max(Math.abs(b[0]), Math.abs(b[1])) > REACH - 500) return false
        const [ux, uz, vx, vz] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]]
        return Math.abs(Math.atan2(ux * vz - uz * vx, ux * vx + uz * vz)) > 0.35
      }).length
    expect(corners(water.rivers[0]!)).toBeGreaterThan(100)
    expect(corners(smooth[0]!)).toBeLessThan(corners(water.rivers[0]!) * 0.6)
  })
})
