import { describe, expect, it } from 'vitest'
import { HOUR } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { linksOf } from '@/picture/fronts/chain'
import { createGapMeter, measureGap } from '@/picture/fronts/gap'
import { matchLines, morphShare, writeLine } from '@/picture/fronts/morph'
import { parseRecord } from '@/record/read/parse'
import { at, realRecord } from '../../../helpers/record'
import { smallRaw } from '../../../helpers/smallRecord'

const record = realRecord()
const flat = (line: readonly (readonly [number, number])[]) =>
  Float64Array.from(
    line.flatMap(([lon, lat]) => {
      const p = toLocal(lon, lat)
      return [p.x, p.z]
    }),
  )

describe('the front between its dated states', () => {
  const links = linksOf(record.features)
  const moving = links.filter((l) => l.after)

  it('follows the offensive from evening to evening without a gap', () => {
    const days = links.filter((l) => l.dated.item.chain === 'front.08').map((l) => l.dated.item.id)
    expect(days).toEqual(['front.08-19', 'front.08-20', 'front.08-21', 'front.08-22', 'front.08-23'])
    for (const l of moving) expect(l.after!.from).toBe(l.dated.until)
    expect(moving.length).toBeGreaterThan(15)
  })

  it('does not move before the guns have finished on 20 August', () => {
    const { rests, dated } = links.find((l) => l.dated.item.id === 'front.08-19')!
    expect(morphShare(at('1939-08-20T08:45'), rests, dated.until)).toBe(0)
    expect(morphShare(at('1939-08-20T13:00'), rests, dated.until)).toBeGreaterThan(0.2)
  })

  it.each(moving.map((l) => [l.dated.item.id, l] as const))(
    '%s passes exactly through every vertex of both states',
    (_, { dated, after, rests }) => {
      const [a, b] = [flat(dated.item.line), flat(after!.item.line)]
      const morph = matchLines(a, b)
      const out = new Float64Array(morph.a.length)
      const has = (line: Float64Array, point: readonly number[]) => {
        for (let i = 0; i < line.length; i += 2) if (line[i] === point[0] && line[i + 1] === point[1]) return true
        return false
      }
      writeLine(morph, morphShare(dated.from, rests, after!.from), out)
      for (let i = 0; i < a.length; i += 2) expect(has(out, [a[i]!, a[i + 1]!])).toBe(true)
      writeLine(morph, morphShare(after!.from, rests, after!.from), out)
      for (let i = 0; i < b.length; i += 2) expect(has(out, [b[i]!, b[i + 1]!])).toBe(true)
    },
  )

  it('depends on the time alone: the share only grows', () => {
    for (const { dated, after, rests } of moving) {
      let last = -1
      for (let t: number = dated.from; t <= after!.from; t += HOUR) {
        const share = morphShare(t, rests, after!.from)
        expect(share).toBeGreaterThanOrEqual(last)
        last = share
      }
    }
  })

  it('reports a rest that ends after the line itself', () => {
    const raw = smallRaw()
    const [feature] = raw['features.json']!.features as Record<string, unknown>[]
    feature!.restsUntil = '1939-08-25T06:00+08:00'
    const { faults } = parseRecord(raw)
    expect(faults.map((f) => f.path)).toEqual(['features[0].restsUntil'])
  })
})

describe('the gap between the arms', () => {
  const meter = createGapMeter(record)!
  const gap = (t: number) => measureGap(meter, t).metres

  it('closes when the wings meet by the article, on 25 August, and not before', () => {
    expect(new Date(Date.UTC(1939, 4, 11) + meter.closes * 1000).toISOString().slice(0, 10)).toBe('1939-08-25')
    expect(gap(meter.closes)).toBe(0)
    for (let t = meter.from; t < meter.closes; t = (t + HOUR) as typeof t) expect(gap(t), `${t}`).toBeGreaterThan(0)
    expect(gap(at('1939-08-27T00:00'))).toBe(0)
  })

  it('shrinks from evening to evening', () => {
    const evenings = ['20', '21', '22', '23', '24'].map((d) => gap(at(`1939-08-${d}T19:00`)))
    for (let i = 1; i < evenings.length; i++) expect(evenings[i]!).toBeLessThan(evenings[i - 1]!)
    // Two arms over a front of some 37 km, and within machine-gun fire of each other on the 24th.
    expect(evenings[0]!).toBeGreaterThan(8000)
    expect(evenings.at(-1)!).toBeLessThan(1500)
  })

  it('is the same when played forwards, backwards or jumped to', () => {
    const forwards = [20, 21, 22, 23, 24].map((d) => gap(at(`1939-08-${d}T12:00`)))
    const backwards = [24, 23, 22, 21, 20].map((d) => gap(at(`1939-08-${d}T12:00`))).reverse()
    expect(backwards).toEqual(forwards)
  })

  it('reports an unknown axis', () => {
    const raw = smallRaw()
    const [axis] = raw['axes.json']!.axes as Record<string, unknown>[]
    axis!.meets = {
      axis: 'axis.on',
      event: 'nothing',
      from: '1939-08-20T06:00+08:00',
      heldM: 0,
      note: '',
      sources: axis!.sources,
    }
    expect(parseRecord(raw).faults[0]).toMatchObject({
      file: 'axes.json',
      path: 'axes[0].meets.axis',
      suggestion: 'did you mean "axis.one"?',
    })
  })
})
