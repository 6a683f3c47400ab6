import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { distance, toLocal, type LocalPoint } from '@/base/geo/frame'
import { cruiseSpeed } from '@/picture/sorties/aircraft'
import type { SortiePlan } from '@/picture/sorties/plan'
import { SAMPLE_STRIDE, samplePlan, samplePresence } from '@/picture/sorties/samplePlan'
import { planSortie, taskOf } from '@/picture/sorties/sortiePath'
import { Sortie } from '@/record/schema/sorties'

// Rough positions: the tests need plausible places, not the record's own.
const PLACES: Record<string, readonly [number, number]> = {
  'tamsag-bulak': [117.3, 47.25], 'bain-burdu-nur': [118.05, 47.5], hailar: [119.75, 49.2], ganjur: [118.15, 48.4],
  confluence: [118.6, 47.72], balshagal: [118.72, 47.73], 'uzur-nur': [118.95, 47.85], 'lake-buir': [117.75, 47.85],
} // prettier-ignore
const resolve = (id: string): LocalPoint => toLocal(...(PLACES[id] ?? ([118.8, 47.75] as const)))
const ground = (x: number, z: number) =>
  650 + 60 * Math.sin(x / 2_300) * Math.cos(z / 1_700) + 30 * Math.sin(x / 610 + z / 800)
const file = JSON.parse(readFileSync(new URL('../../../../data/sorties.json', import.meta.url), 'utf8')) as {
  sorties: unknown[]
}
const sorties = file.sorties.map((entry) => v.parse(Sortie, entry))
const plan = (sortie: Sortie): SortiePlan => planSortie(sortie, resolve, ground)!
const plans = sorties.map((sortie) => ({ sortie, plan: plan(sortie) }))
const buffer = (p: SortiePlan) => new Float32Array(p.count * SAMPLE_STRIDE)
const time = (sortie: Sortie) => parseBattleTime(sortie.t)!
const pose = (out: Float32Array, i: number) => {
  const [x, y, z, heading, pitch, bank] = out.subarray(i * SAMPLE_STRIDE, (i + 1) * SAMPLE_STRIDE)
  return { x: x!, y: y!, z: z!, heading: heading!, pitch: pitch!, bank: bank! }
}
/** Every aircraft with its group and the speed of its flight. */
const aircraft = (p: SortiePlan) =>
  p.groups.flatMap((group) =>
    Array.from({ length: group.size }, (_, i) => {
      const index = group.first + i
      const flight = p.flights.find((f) => index >= f.first && index < f.first + f.count)!
      return { index, group, cruise: cruiseSpeed(flight.type) }
    }),
  )

describe('planSortie', () => {
  it('plans every sortie of the record with as many aircraft as it states', () => {
    for (const { sortie, plan: p } of plans) {
      const stated = sortie.flights.reduce((sum, f) => sum + f.count, 0)
      expect(p.count, sortie.id).toBe(stated)
      expect(p.groups.reduce((sum, g) => sum + g.size, 0)).toBe(stated)
      expect(p.flights.map((f) => f.count)).toEqual(sortie.flights.map((f) => f.count))
      expect(samplePlan(p, time(sortie), buffer(p), 0)).toBe(stated)
    }
  })

  it('brings the first aircraft over the target at t', () => {
    for (const { sortie, plan: p } of plans) {
      const out = buffer(p)
      samplePlan(p, time(sortie), out, 0)
      const lead = pose(out, 0)
      const target = resolve(sortie.target)
      expect(distance(lead.x, lead.z, target.x, target.z), sortie.id).toBeLessThan(300)
    }
  })

  it('keeps every aircraft near its cruising speed, without a jump, above the ground and within its bank', () => {
    for (const { sortie, plan: p } of plans) {
      const crew = aircraft(p)
      const before = buffer(p)
      const now = buffer(p)
      const dt = 1
      for (let t: number = p.from; t < p.until; t += 97) {
        samplePlan(p, t, before, 0)
        samplePlan(p, t + dt, now, 0)
        for (const { index, group, cruise } of crew) {
          // Followers still catch up with the first point, or hold at the last, near the ends of a path.
          if (t < group.from || t + dt > group.until) continue
          // Aircraft that are lost are tested in losses.test.ts.
          if (p.losses.some((lost) => lost.index === index && t + dt > lost.at)) continue
          const a = pose(before, index)
          const b = pose(now, index)
          const moved = Math.hypot(b.x - a.x, b.y - a.y, b.z - a.z)
          const pace = moved / dt / cruise
          const clear = b.y - ground(b.x, b.z)
          const turned = Math.abs(b.bank) <= Math.PI / 3 + 1e-6 && Math.abs(b.pitch) < 0.6
          // Plain conditions: an expect for each aircraft and moment would take ten times as long.
          if (pace > 0.8 && pace < 1.2 && clear > 20 && turned) continue
          const where = `${sortie.id} aircraft ${index} at ${t - time(sortie)} s`
          throw new Error(`${where}: ${pace} of cruise, ${clear} m up, bank ${b.bank}, pitch ${b.pitch}`)
        }
      }
    }
  })

  it('banks into the turn', () => {
    let turns = 0
    let wrong = 0
    for (const { plan: p } of plans)
      for (const { poses } of p.groups)
        for (let i = 1; i + 1 < poses.length / 6; i++) {
          const turn = poses[(i + 1) * 6 + 3]! - poses[i * 6 + 3]!
          const before = poses[i * 6 + 3]! - poses[(i - 1) * 6 + 3]!
          // Rolling takes seconds, so only turns that have lasted count.
          if (Math.min(Math.abs(turn), Math.abs(before)) < 0.03 || turn * before < 0) continue
          turns++
          if (Math.sign(poses[i * 6 + 5]!) !== Math.sign(turn)) wrong++
        }
    expect(wrong).toBe(0)
    expect(turns).toBeGreaterThan(1_000)
  })

  it('sends a large strike in on a wide front within the recorded time', () => {
    const { sortie, plan: p } = plans.find((entry) => entry.sortie.id === 'so.1939-08-20.opening')!
    const bombers = p.groups.filter((g) => g.first < 150)
    const target = resolve(sortie.target)
    const passes = bombers.map((g) => {
      const heading = g.poses[3]!
      for (let i = 0; i < g.poses.length / 6; i++) {
        const x = g.poses[i * 6]! - target.x
        const z = g.poses[i * 6 + 2]! - target.z
        const along = x * Math.sin(heading) - z * Math.cos(heading)
        if (along >= 0) return { away: Math.hypot(x, z), at: g.from + i * 2 - time(sortie) }
      }
      throw new Error('a group that never passes the target')
    })
    const widest = Math.max(...passes.map((p) => p.away))
    expect(widest).toBeGreaterThan(4_000)
    expect(widest).toBeLessThan(10_500)
    const times = passes.map((p) => p.at)
    expect(Math.min(...times)).toBeGreaterThan(-5)
    expect(Math.max(...times)).toBeLessThan(sortie.overTargetMin * 60 + 5)
    expect(Math.max(...times)).toBeGreaterThan(sortie.overTargetMin * 60 * 0.8)
  })

  it('lets fighters escort bombers, and fight where there are none', () => {
    const roles = plans.map(({ sortie }) => sortie.flights.map((f) => taskOf(f, sortie)))
    expect(roles.flat()).toContain('duel')
    const strike = sorties.find((s) => s.id === 'so.1939-08-20.opening')!
    expect(strike.flights.map((f) => taskOf(f, strike))).toEqual(['bomb', 'escort'])
  })

  it('has no plan without a place for target or base', () => {
    expect(planSortie(sorties[0]!, () => null, ground)).toBeNull()
  })
})

describe('samplePlan', () => {
  it('gives the same samples in any order', () => {
    const { plan: p } = plans[5]!
    const times = Array.from({ length: 60 }, (_, i) => p.from + (i / 59) * p.spanSeconds)
    const ask = (t: number) => {
      const out = buffer(p)
      samplePlan(p, t, out, 0)
      return [...out]
    }
    const inOrder = new Map(times.map((t) => [t, ask(t)]))
    for (const t of times
      .map((t, i) => [t, (i * 37) % 60] as const)
      .sort((a, b) => a[1] - b[1])
      .map(([t]) => t))
      expect(ask(t)).toEqual(inOrder.get(t))
    expect(plan(sorties[5]!)).toEqual(p)
  })

  it('writes at the offset and nowhere else', () => {
    const { sortie, plan: p } = plans[0]!
    const out = new Float32Array((p.count + 2) * SAMPLE_STRIDE).fill(-1)
    samplePlan(p, time(sortie), out, SAMPLE_STRIDE)
    expect(
      [...out.subarray(0, SAMPLE_STRIDE), ...out.subarray((p.count + 1) * SAMPLE_STRIDE)].every((n) => n === -1),
    ).toBe(true)
  })

  it('shows aircraft from the start of their path to its end', () => {
    for (const { sortie, plan: p } of plans) {
      expect(p.from).toBeLessThan(time(sortie))
      const out = new Float32Array(p.count)
      expect(samplePresence(p, p.from - 1, out, 0)).toBe(p.count)
      expect(Math.max(...out)).toBe(0)
      samplePresence(p, p.until + 1, out, 0)
      expect(Math.max(...out)).toBe(0)
      samplePresence(p, time(sortie), out, 0)
      expect(out[0]).toBe(1)
    }
  })

  it('takes under a millisecond for 600 aircraft', () => {
    const big = plan({ ...sorties.find((s) => s.id === 'so.1939-08-20.opening')!, flights: [
      { type: 'SB', count: 300, role: 'bomber' }, { type: 'I-16', count: 300, role: 'fighter' }] }) // prettier-ignore
    const out = buffer(big)
    const runs = Array.from({ length: 300 }, (_, i) => {
      const start = performance.now()
      samplePlan(big, big.from + i * 10, out, 0)
      return performance.now() - start
    }).sort((a, b) => a - b)
    // The median: a run may be interrupted by the machine.
    expect(runs[150]).toBeLessThan(1)
  })
})
