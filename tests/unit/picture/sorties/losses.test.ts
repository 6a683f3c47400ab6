import { describe, expect, it } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { cruiseSpeed } from '@/picture/sorties/aircraft'
import { SAMPLE_STRIDE, samplePlan, samplePresence } from '@/picture/sorties/samplePlan'
import { planSortie } from '@/picture/sorties/sortiePath'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const resolve = (id: string) => {
  const place = record.places.get(id)
  return place ? toLocal(place.position[0], place.position[1]) : null
}
const ground = (x: number, z: number) => 690 + 40 * Math.sin(x / 2_300) * Math.cos(z / 1_700)
const plans = record.sorties.map(({ item }) => ({ item, plan: planSortie(item, resolve, ground)! }))
const withLosses = plans.filter(({ item }) => item.losses.length > 0)
const place = (out: Float32Array, i: number) =>
  [...out.subarray(i * SAMPLE_STRIDE, (i + 1) * SAMPLE_STRIDE)] as [number, number, number, number, number, number]

describe('losses of the record', () => {
  // What each side's own accounts admit, typed from the air sheet: 21 May one R-5; 22 May one I-16; 28 May about ten of
  // 20 I-15bis; 22 June 13–14; 26 June three I-16 and one I-15; 27 June 4–5 Japanese; 15 September 9–13 Japanese.
  it('are those that each side admits itself, at their lower figure', () => {
    const admitted = Object.fromEntries(
      withLosses.map(({ item }) => [item.id, item.losses.reduce((n, x) => n + x.count, 0)]),
    )
    expect(admitted).toEqual({
      'so.1939-05-21.r5': 1,
      'so.1939-05-22.70iap': 1,
      'so.1939-05-28.su': 10,
      'so.1939-06-22.su': 13,
      'so.1939-06-26.su': 4,
      'so.1939-06-27.tamsag': 4,
      'so.1939-09-15.tamsag': 9,
    })
  })
  it('are drawn one for one, each a different aircraft of the named type', () => {
    for (const { item, plan } of plans) {
      expect(plan.losses.length, item.id).toBe(item.losses.reduce((n, x) => n + x.count, 0))
      expect(new Set(plan.losses.map((x) => x.index)).size).toBe(plan.losses.length)
      for (const { index, type } of plan.losses)
        expect(plan.flights.find((f) => index >= f.first && index < f.first + f.count)!.type).toBe(type)
    }
  })
  it('leave within the time of the sortie and never return', () => {
    for (const { item, plan } of withLosses) {
      const presence = new Float32Array(plan.count)
      for (const { index, at, down } of plan.losses) {
        expect(at, item.id).toBeGreaterThanOrEqual(plan.from)
        expect(down, item.id).toBeLessThanOrEqual(plan.until)
        expect(down).toBeGreaterThan(at)
        for (let t = down; t <= plan.until + 60; t += 31) {
          samplePresence(plan, t, presence, 0)
          expect(presence[index]).toBe(0)
        }
      }
    }
  })
  it('leave as many in the air as flew, less those lost', () => {
    for (const { item, plan } of withLosses) {
      const presence = new Float32Array(plan.count)
      const last = plan.losses.at(-1)!
      samplePresence(plan, last.down, presence, 0)
      const due = plan.groups.reduce(
        (n, g) =>
          n +
          (last.down > g.from && last.down < g.until
            ? g.size - plan.losses.filter((x) => x.index >= g.first && x.index < g.first + g.size).length
            : 0),
        0,
      )
      expect(presence.filter((p) => p > 0).length, item.id).toBe(due)
    }
  })
  it('descend without a jump, at about their speed, to the ground', () => {
    for (const { item, plan } of withLosses) {
      const [a, b] = [new Float32Array(plan.count * SAMPLE_STRIDE), new Float32Array(plan.count * SAMPLE_STRIDE)]
      for (const { index, type, at, down } of plan.losses) {
        for (let t = at - 3; t + 0.5 <= down; t += 0.5) {
          samplePlan(plan, t, a, 0)
          samplePlan(plan, t + 0.5, b, 0)
          const [x, y, z, heading] = place(a, index)
          const [x2, y2, z2, heading2] = place(b, index)
          const pace = Math.hypot(x2 - x, y2 - y, z2 - z) / 0.5 / cruiseSpeed(type)
          const turn = Math.abs(heading2 - heading)
          if (pace < 1.35 && turn < 0.2) continue
          throw new Error(`${item.id} ${index} at ${t - at} s: ${pace} of cruise, turns by ${turn}`)
        }
        samplePlan(plan, down + 500, b, 0)
        const [x, y, z] = place(b, index)
        expect(Math.abs(y - ground(x, z))).toBeLessThan(1)
      }
    }
  })
})

describe('the opening strike of 20 August', () => {
  const { item, plan } = plans.find((p) => p.item.id === 'so.1939-08-20.opening')!
  // 150 of 150–153 SB and 100 of 100–144 fighters in the first wave.
  it('is drawn with every one of its 250 aircraft', () => {
    const presence = new Float32Array(plan.count)
    expect(plan.count).toBe(250)
    const ever = new Set<number>()
    for (let t: number = plan.from; t < plan.until; t += 60) {
      samplePresence(plan, t, presence, 0)
      presence.forEach((p, i) => p > 0.99 && ever.add(i))
    }
    expect(ever.size).toBe(250)
    expect(item.losses).toEqual([])
  })
})
