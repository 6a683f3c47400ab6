import { Body, Equator, Horizon, Illumination, Observer, SearchRiseSet } from 'astronomy-engine'
import { describe, expect, it } from 'vitest'
import { battleTime, HOUR, MINUTE, toUtcMs } from '@/base/core/battleTime'
import { ORIGIN } from '@/base/geo/frame'
import { createMoonTable, moonLit, moonPosition } from '@/ground/light/moon'
import { createLighting, lightingAt, moonlightAt } from '@/ground/light/palette'
import { sunDirection } from '@/ground/light/sun'
import { instantOf, sunHours } from '@/ground/light/zone'
import { mistAt, mistSpans } from '@/picture/weather/mist'
import { at, realRecord } from '../../../helpers/record'

const observer = new Observer(ORIGIN.lat, ORIGIN.lon, 690)

describe('the moon', () => {
  it.each(['1939-05-28T02:00', '1939-07-02T23:00', '1939-07-03T03:00', '1939-08-23T21:00', '1939-08-28T01:00'])(
    'is at %s within 0.2° of astronomy-engine, with the same phase',
    (text) => {
      const date = new Date(toUtcMs(at(text)))
      const { ra, dec } = Equator(Body.Moon, date, observer, true, true)
      const real = Horizon(date, observer, ra, dec, 'normal')
      const ours = moonPosition(at(text))
      if (real.altitude > 0) expect(Math.abs(ours.altitudeDeg - real.altitude)).toBeLessThan(0.2)
      expect(
        Math.abs(((ours.azimuthDeg - real.azimuth + 540) % 360) - 180) * Math.cos((real.altitude * Math.PI) / 180),
      ).toBeLessThan(0.2)
      expect(Math.abs(ours.lit - Illumination(Body.Moon, date).phase_fraction)).toBeLessThan(0.02)
    },
  )

  it('was almost full in the night of Yasuoka’s attack', () => {
    expect(moonPosition(at('1939-07-02T23:00')).lit).toBeGreaterThan(0.97)
  })

  it('lights the night, not the day, and not from below', () => {
    const light = createLighting()
    lightingAt(-20, light)
    expect(moonlightAt(-20, 30, 1, light)).toBe(true)
    expect(light.sunColour[2]).toBeGreaterThan(light.sunColour[0]!)
    expect(moonlightAt(20, 30, 1, light)).toBe(false)
    expect(moonlightAt(-20, -5, 1, light)).toBe(false)
    expect(moonlightAt(-20, 30, 0, light)).toBe(false)
  })

  it('has a table that agrees with it', () => {
    const table = createMoonTable(at('1939-07-01'), at('1939-07-05'))
    const v = { x: 0, y: 0, z: 0 }
    const t = at('1939-07-02T23:03')
    sunDirection(table, t, v)
    expect((Math.asin(v.y) * 180) / Math.PI).toBeCloseTo(moonPosition(t).altitudeDeg, 0)
    expect(moonLit(table, t)).toBeCloseTo(moonPosition(t).lit, 2)
  })
})

describe('mist', () => {
  const spans = mistSpans(realRecord())
  it('occurs where the record has it: at dawn on 20 August and at no other dawn', () => {
    expect(mistAt(spans, at('1939-08-20T05:15'))).toBe(1)
    expect(mistAt(spans, at('1939-08-20T05:45'))).toBeGreaterThan(0.6)
    for (const t of ['1939-08-20T02:00', '1939-08-20T08:00', '1939-08-21T05:15', '1939-07-03T05:15'])
      expect(mistAt(spans, at(t)), t).toBe(0)
  })
  it('appears and disappears without a jump', () => {
    for (let t = at('1939-08-20T03:00'); t < at('1939-08-20T08:00'); t = battleTime(t + MINUTE))
      expect(Math.abs(mistAt(spans, t + MINUTE) - mistAt(spans, t))).toBeLessThan(0.05)
  })
})

describe('the zone of the hours', () => {
  const opening = at('1939-08-20T05:45')
  it('shifts the instant of a reading', () => {
    expect([7, 8, 9].map((z) => (instantOf(opening, z) - opening) / HOUR)).toEqual([1, 0, -1])
  })
  it.each([7, 8, 9])('at UTC+%i has sunrise and sunset where the almanac has them', (zone) => {
    const { rise, set } = sunHours(opening, zone)
    const midnight = new Date(Date.UTC(1939, 7, 20) - zone * HOUR * 1000)
    for (const [ours, way] of [
      [rise, 1],
      [set, -1],
    ] as const) {
      const almanac = SearchRiseSet(Body.Sun, observer, way, midnight, 1)!.date.getTime()
      // The reading as an instant.
      expect(Math.abs(toUtcMs(instantOf(ours!, zone)) - almanac)).toBeLessThan(3 * MINUTE * 1000)
    }
  })
  it('shows why it matters: 05:45 is before sunrise only at UTC+9', () => {
    expect([7, 8, 9].map((zone) => sunHours(opening, zone).rise! > opening)).toEqual([false, false, true])
  })
})
