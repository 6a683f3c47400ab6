import { describe, expect, it } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { heightAt } from '@/ground/terrain/heightField'
import { COMMANDS } from '../../../../scripts/sight/commands'
import { loadGround } from '../../../helpers/committed'

const ground = loadGround()

describe('sight, viewshed and section on the command line', () => {
  it('names the obstacle, and sees over it from high enough', () => {
    // Across the ridge of Bain-Tsagan, where the ground between is 41 m above the line.
    const args = ['118.45,47.80', '118.60,47.73']
    type Answer = {
      visible: boolean
      distanceM: number
      obstacle: { alongM: number; heightM: number; aboveLineM: number } | null
    }
    const low = JSON.parse(COMMANDS.sight.run([...args, '--target', '1.7'])) as Answer
    const high = JSON.parse(COMMANDS.sight.run([...args, '--eye', '2000', '--target', '50'])) as Answer
    expect(low.visible).toBe(false)
    expect(low.obstacle!.alongM).toBeLessThan(low.distanceM)
    expect(low.obstacle!.aboveLineM).toBeGreaterThan(10)
    expect(high).toMatchObject({ visible: true, obstacle: null, distanceM: low.distanceM })
  })

  it('prints a section that is the drawn ground', () => {
    const [head, ...lines] = COMMANDS.section.run(['118.60,47.73', '118.70,47.70']).split('\n')
    expect(head).toBe('distance_m,lon,lat,height_m')
    const rows = lines.map((line) => line.split(',').map(Number) as [number, number, number, number])
    expect(rows.length).toBeGreaterThan(200)
    expect(rows[0]![0]).toBe(0)
    expect(rows[1]![0]).toBe(32)
    for (const [, lon, lat, height] of rows) {
      const { x, z } = toLocal(lon, lat)
      expect(Math.abs(height - heightAt(ground, x, z))).toBeLessThan(0.05)
    }
  })

  it('prints shares that add up and how much depends on reconstructed relief', () => {
    const shed = JSON.parse(COMMANDS.viewshed.run(['118.5597,47.6450', '--range', '3000'])) as Record<string, number>
    expect(shed.seenShare! + shed.hiddenShare!).toBeCloseTo(1, 3)
    expect(shed.reliefDrawnShare).toBeGreaterThan(0)
    expect(shed.reliefDrawnShare).toBeLessThanOrEqual(1)
  })

  it('reports what is wrong', () => {
    expect(() => COMMANDS.sight.run(['118.6,47.7'])).toThrow(/expected 2 points as LON,LAT, got 1/)
    expect(() => COMMANDS.sight.run(['118.6,47.7', '118,7'])).toThrow(/height data/)
    expect(() => COMMANDS.sight.run(['118.6,47.7', 'north'])).toThrow(/got "north"/)
    expect(() => COMMANDS.viewshed.run(['118.6,47.7', '--range', '1e9'])).toThrow(
      /--range: expected metres from 100 to 40000, got "1e9"/,
    )
    expect(() => COMMANDS.section.run(['118.6,47.7', '118.7,47.7', '--colour', 'red'])).toThrow(/colour/)
  })
})
