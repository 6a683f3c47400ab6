import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { battleTime } from '@/base/core/battleTime'
import { toLonLat } from '@/base/geo/frame'
import { localAt, staysOf } from '@/picture/exchange/spans'
import { stateAt } from '@/record/domain/stateAt'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const stays = new Map(record.tracks.map((track) => [track.unit.id, staysOf(track, record.start, record.end)]))

describe('the spans of a track', () => {
  it('say what stateAt says, at any second', () => {
    fc.assert(
      fc.property(fc.integer({ min: record.start, max: record.end - 1 }), (second) => {
        const told = new Map(stateAt(record, battleTime(second)).units.map((u) => [u.id, u]))
        for (const { unit } of record.tracks) {
          const span = stays
            .get(unit.id)!
            .flatMap((stay) => stay.spans)
            .find((each) => each.from <= second && second < each.until)
          const state = told.get(unit.id)
          expect(span !== undefined, `${unit.id} on the map at ${second}`).toBe(state !== undefined)
          if (!span || !state) continue
          const [lon, lat] = toLonLat(...localAt(span, second))
          expect(Math.abs(lon - state.lon) + Math.abs(lat - state.lat)).toBeLessThan(2e-5)
          const { posture, doing, interpolated, confidence, sources, errorM } = span
          // At the very second of departure stateAt still has the unit at rest.
          if (second > span.from)
            expect({ posture, doing, interpolated, confidence, sources, errorM }).toEqual({
              posture: state.posture,
              doing: state.doing,
              interpolated: state.interpolated,
              confidence: state.confidence,
              sources: state.sources,
              errorM: state.errorM,
            })
        }
      }),
      { numRuns: 150 },
    )
  })

  it('are cut at the range, with the place at the cut', () => {
    const track = record.tracks.find((each) =>
      stays.get(each.unit.id)!.some((s) => s.spans.some((x) => x.interpolated)),
    )!
    const leg = stays
      .get(track.unit.id)!
      .flatMap((stay) => stay.spans)
      .find((span) => span.interpolated)!
    const middle = (leg.from + leg.until) / 2
    const [cut] = staysOf(track, middle, record.end)
    expect(cut!.from).toBe(middle)
    expect(cut!.spans[0]!.start).toEqual(localAt(leg, middle))
    expect(cut!.spans[0]!.end).toEqual(leg.end)
  })
})
