import { Body, Equator, Horizon, Observer, SearchRiseSet } from 'astronomy-engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { battleTime, DAY, HOUR, MINUTE, toUtcMs, type BattleTime } from '@/base/core/battleTime'
import { angleDelta, DEGREES } from '@/base/core/math'
import { ORIGIN } from '@/base/geo/frame'
import { createLighting, lightingAt } from '@/ground/light/palette'
import { createSunTable, sunDirection, sunPosition, writeDirection } from '@/ground/light/sun'
import { at } from '../../../helpers/record'

const observer = new Observer(ORIGIN.lat, ORIGIN.lon, 690)

/** The reference: astronomy-engine's apparent sun over the centre of the battlefield. */
function oracle(t: BattleTime): { azimuth: number; altitude: number } {
  const date = new Date(toUtcMs(t))
  const { ra, dec } = Equator(Body.Sun, date, observer, true, true)
  return Horizon(date, observer, ra, dec, 'normal')
}

const degreesOff = (a: number, b: number) => Math.abs(angleDelta(a * DEGREES, b * DEGREES)) / DEGREES

describe('the sun', () => {
  it.each([
    '1939-05-11T12:00', '1939-05-28T04:30', '1939-06-22T18:00', '1939-07-03T10:45', '1939-08-20T05:45', '1939-08-20T12:30',
    '1939-08-25T19:00', '1939-08-31T06:00', '1939-09-16T13:10',
  ])('is at %s where astronomy-engine has it', (text) => {
    const real = oracle(at(text))
    const ours = sunPosition(at(text))
    expect(Math.abs(ours.altitudeDeg - real.altitude)).toBeLessThan(0.2)
    expect(degreesOff(ours.azimuthDeg, real.azimuth)).toBeLessThan(0.2)
  }) // prettier-ignore

  it('was five and a half degrees up in the east-north-east when the guns opened', () => {
    const { altitudeDeg, azimuthDeg } = sunPosition(at('1939-08-20T05:45'))
    expect(Math.abs(altitudeDeg - 5.5)).toBeLessThan(0.3)
    expect(Math.abs(azimuthDeg - 77)).toBeLessThan(0.5)
  })

  it('rose on 20 August about 05:07', () => {
    // The upper limb shows when the apparent centre is a semi-diameter below the horizon.
    let t = at('1939-08-20T04:30')
    while (sunPosition(t).altitudeDeg < -0.266) t = battleTime(t + 10)
    const almanac = SearchRiseSet(Body.Sun, observer, 1, new Date(toUtcMs(at('1939-08-20T00:00'))), 1)!.date.getTime()
    expect(Math.abs(t - at('1939-08-20T05:07'))).toBeLessThan(3 * MINUTE)
    expect(Math.abs(toUtcMs(t) - almanac) / 1000).toBeLessThan(2 * MINUTE)
  })

  it.each(['1939-08-20T00:30', '1939-07-02T23:30', '1939-08-28T23:00'])('is deep below the horizon at %s', (text) => {
    expect(sunPosition(at(text)).altitudeDeg).toBeLessThan(-15)
  })

  it('is interpolated by its table to a third of a degree through the whole campaign', () => {
    const [start, end] = [at('1939-05-11'), at('1939-09-16T23:59')]
    const table = createSunTable(start, end)
    const v = { x: 0, y: 0, z: 0 }
    const truth = new Float32Array(3)
    fc.assert(
      fc.property(fc.integer({ min: start, max: end }), (s) => {
        sunDirection(table, s, v)
        expect(Math.hypot(v.x, v.y, v.z)).toBeCloseTo(1, 6)
        const real = oracle(battleTime(s))
        writeDirection(real.azimuth, real.altitude, truth, 0)
        const cosine = v.x * truth[0]! + v.y * truth[1]! + v.z * truth[2]!
        expect(Math.acos(Math.min(cosine, 1)) / DEGREES).toBeLessThan(0.3)
      }),
      { numRuns: 400, examples: [[start], [end], [at('1939-08-20T05:45')], [at('1939-08-20T05:07')]] },
    )
    // Outside its range it holds the nearest value.
    for (const t of [start - DAY, end + DAY]) {
      sunDirection(table, t, v)
      expect(Math.hypot(v.x, v.y, v.z)).toBeCloseTo(1, 6)
    }
  })

  it('is in the east in the morning, in the south at noon: x east, z south', () => {
    const table = createSunTable(at('1939-08-20'), at('1939-08-21'))
    const v = { x: 0, y: 0, z: 0 }
    sunDirection(table, at('1939-08-20T06:00'), v)
    expect(v.x).toBeGreaterThan(0.9)
    sunDirection(table, at('1939-08-20T12:10'), v)
    expect(v.z).toBeGreaterThan(0.5)
    sunDirection(table, at('1939-08-20T18:30'), v)
    expect(v.x).toBeLessThan(-0.9)
  })
})

/** Relative luminance of linear RGB (Rec. 709). */
const luminance = (c: Float32Array) => 0.2126 * c[0]! + 0.7152 * c[1]! + 0.0722 * c[2]!

describe('the light of the hour', () => {
  it('has no jump from one tenth of a degree to the next', () => {
    const [a, b] = [createLighting(), createLighting()]
    for (let i = -900; i < 900; i++) {
      lightingAt(i / 10, a)
      lightingAt((i + 1) / 10, b)
      for (const key of ['sunColour', 'skyColour', 'zenith', 'horizon'] as const) {
        for (let c = 0; c < 3; c++)
          expect(Math.abs(a[key][c]! - b[key][c]!), `${key} at ${i / 10}°`).toBeLessThan(0.045)
      }
      expect(Math.abs(a.hillshade - b.hillshade), `hillshade at ${i / 10}°`).toBeLessThan(0.03)
      expect(Math.abs(a.night - b.night), `night at ${i / 10}°`).toBeLessThan(0.03)
    }
  })

  it('leaves enough light by night to read the ground, bluer than by day, and without a sun', () => {
    const [night, noon] = [createLighting(), createLighting()]
    lightingAt(55, noon)
    for (let altitude = -60; altitude <= -8; altitude += 2) {
      lightingAt(altitude, night)
      expect(luminance(night.skyColour)).toBeGreaterThan(0.1)
      expect(luminance(night.sunColour)).toBe(0)
      expect(luminance(night.zenith)).toBeLessThan(luminance(noon.zenith) / 3)
      expect(night.skyColour[2]).toBeGreaterThan(night.skyColour[0]!)
      expect(night.night).toBeGreaterThan(0.9)
    }
    expect(noon.night).toBe(0)
    expect(luminance(noon.sunColour) + luminance(noon.skyColour)).toBeGreaterThan(0.9)
  })

  it('is warm at sunrise on 20 August and dark five hours before', () => {
    const light = createLighting()
    lightingAt(sunPosition(at('1939-08-20T05:45')).altitudeDeg, light)
    expect(light.sunColour[0]).toBeGreaterThan(1.5 * light.sunColour[2]!)
    lightingAt(sunPosition(battleTime(at('1939-08-20T05:45') - 5 * HOUR)).altitudeDeg, light)
    expect(light.night).toBe(1)
  })
})
