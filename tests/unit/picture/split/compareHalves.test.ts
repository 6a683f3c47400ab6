import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { compareHalves, MOVED_M, TIME_PAIRS } from '@/picture/split/compareHalves'
import { stateAt } from '@/record/domain/stateAt'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const half = (text: string) => ({ record, t: parseBattleTime(text)! })

describe('compareHalves', () => {
  it('finds nothing between a moment and itself', () => {
    const now = half('1939-08-24T12:00')
    const compared = compareHalves(now, now)
    expect(compared).toEqual({
      moved: [],
      unitsOnlyLeft: [],
      unitsOnlyRight: [],
      linesOnlyLeft: [],
      linesOnlyRight: [],
      same: stateAt(record, now.t).units.length,
    })
  })

  it('accounts for every unit and line of both moments, and mirrors when they are swapped', () => {
    const [a, b] = [half('1939-08-20T05:30'), half('1939-08-31T12:00')]
    const there = compareHalves(a, b)
    const back = compareHalves(b, a)
    expect(back.unitsOnlyLeft).toEqual(there.unitsOnlyRight)
    expect(back.linesOnlyRight).toEqual(there.linesOnlyLeft)
    expect(back.moved.map((m) => [m.id, m.metres])).toEqual(there.moved.map((m) => [m.id, m.metres]))
    expect(there.moved.length + there.same + there.unitsOnlyLeft.length).toBe(stateAt(record, a.t).units.length)
    expect(there.moved.length + there.same + there.unitsOnlyRight.length).toBe(stateAt(record, b.t).units.length)
    expect(there.linesOnlyRight).toContain('front.08-31')
  })

  it('gives distance and bearing as the places of both states have them', () => {
    const [a, b] = [half('1939-08-20T05:30'), half('1939-08-31T12:00')]
    const { moved } = compareHalves(a, b)
    expect(moved.length).toBeGreaterThan(10)
    for (const { id, metres, bearing } of moved) {
      const [from, to] = [a, b]
        .map(({ t }) => stateAt(record, t).units.find((u) => u.id === id)!)
        .map((u) => toLocal(u.lon, u.lat)) as [{ x: number; z: number }, { x: number; z: number }]
      expect(Math.abs(from.x + metres * Math.sin(bearing) - to.x)).toBeLessThan(3)
      expect(Math.abs(from.z - metres * Math.cos(bearing) - to.z)).toBeLessThan(3)
      expect(metres).toBeGreaterThan(MOVED_M)
    }
  })

  it('offers pairs of times within the clock that differ', () => {
    for (const {
      word,
      times: [from, to],
    } of TIME_PAIRS) {
      expect(from!, word).toBeGreaterThanOrEqual(record.start)
      expect(to!, word).toBeLessThanOrEqual(record.end)
      expect(compareHalves({ record, t: from! }, { record, t: to! }).moved.length, word).toBeGreaterThan(0)
    }
  })
})
