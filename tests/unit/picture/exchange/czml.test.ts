import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { battleTime, toUtcMs } from '@/base/core/battleTime'
import { distance, toLocal } from '@/base/geo/frame'
import { stateAt } from '@/record/domain/stateAt'
import { exchangedText } from '../../../helpers/exchange'
import { realRecord } from '../../../helpers/record'

interface Timed {
  readonly interval: string
}
interface Position extends Timed {
  readonly epoch: string
  readonly cartographicDegrees: readonly number[]
}
interface Packet {
  readonly id: string
  readonly name?: string
  readonly parent?: string
  readonly availability?: string | readonly string[]
  readonly position?: readonly Position[]
  readonly billboard?: { readonly image: readonly (Timed & { readonly uri: string })[] }
  readonly properties?: Readonly<Record<string, unknown>>
}

const record = realRecord()
const packets = JSON.parse(await exchangedText('czml')) as Packet[]
const units = packets.filter((p) => p.id.startsWith('unit/'))

const holds = (interval: string, ms: number) => {
  const [from, until] = interval.split('/').map((end) => Date.parse(end))
  return from! <= ms && ms < until!
}

/** The point on the ellipsoid, metres from the centre of the earth. */
function earthFixed(lon: number, lat: number): [number, number, number] {
  const [a, e2] = [6_378_137, 0.00669437999014]
  const [l, b] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180]
  const n = a / Math.sqrt(1 - e2 * Math.sin(b) ** 2)
  return [n * Math.cos(b) * Math.cos(l), n * Math.cos(b) * Math.sin(l), n * (1 - e2) * Math.sin(b)]
}

/** What CesiumJS makes of samples: earth-fixed, linear in time; height is taken from the ground. */
function readBack({ epoch, cartographicDegrees: c }: Position, ms: number): [lon: number, lat: number] {
  const second = (ms - Date.parse(epoch)) / 1000
  let i = 0
  while (i + 8 <= c.length - 4 && c[i + 4]! <= second) i += 4
  const j = Math.min(i + 4, c.length - 4)
  const u = j === i ? 0 : Math.min(Math.max((second - c[i]!) / (c[j]! - c[i]!), 0), 1)
  const [p, q] = [earthFixed(c[i + 1]!, c[i + 2]!), earthFixed(c[j + 1]!, c[j + 2]!)]
  const [x, y, z] = p.map((value, k) => value + (q[k]! - value) * u) as [number, number, number]
  const e2 = 0.00669437999014
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y) * (1 - e2)) * 180) / Math.PI]
}

describe('CZML', () => {
  it('opens with a document and a clock over the campaign, and has each unit with a track once', () => {
    expect(packets[0]).toMatchObject({ id: 'document', version: '1.0', clock: { interval: expect.any(String) } })
    expect(new Set(packets.map((p) => p.id)).size).toBe(packets.length)
    expect(units.map((p) => p.id)).toEqual(record.tracks.map((t) => `unit/${t.unit.id}`))
  })

  it('puts every unit where stateAt has it, and nowhere when it is not on the map', () => {
    fc.assert(
      fc.property(fc.integer({ min: record.start, max: record.end - 1 }), (second) => {
        const t = battleTime(second)
        const ms = toUtcMs(t)
        const told = new Map(stateAt(record, t).units.map((u) => [`unit/${u.id}`, u]))
        for (const packet of units) {
          const there = [packet.availability!].flat().some((interval) => holds(interval, ms))
          const state = told.get(packet.id)
          expect(there, `${packet.id} at ${second}`).toBe(state !== undefined)
          if (!state) continue
          const [lon, lat] = readBack(
            packet.position!.find((p) => holds(p.interval, ms))!,
            ms,
          )
          const [a, b] = [toLocal(lon, lat), toLocal(state.lon, state.lat)]
          expect(distance(a.x, a.z, b.x, b.z), `${packet.id} at ${second}`).toBeLessThan(2)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('shows our symbol at every moment, with the grades of that moment', () => {
    for (const packet of units) {
      const images = packet.billboard!.image
      for (const { uri } of images) {
        expect(uri).toMatch(/^data:image\/svg\+xml,/)
        expect(decodeURIComponent(uri)).toMatch(/<svg xmlns="http:\/\/www.w3.org\/2000\/svg" .*<\/svg>$/)
      }
      for (const interval of [packet.availability!].flat()) {
        const ms = Date.parse(interval.split('/')[0]!)
        for (const list of [images, packet.properties!.confidence_place, packet.properties!.sources_fact] as const)
          expect((list as Timed[]).filter((each) => holds(each.interval, ms))).toHaveLength(1)
      }
    }
  })
})
