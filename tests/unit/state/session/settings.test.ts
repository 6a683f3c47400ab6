import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { battleTime, DAY } from '@/base/core/battleTime'
import { MAP_STYLE_IDS } from '@/ground/terrain/mapStyles'
import { createPlayback } from '@/state/clock/playback'
import { PRESETS } from '@/state/session/presets'
import { createSession, LAYERS, LAYERS_AT_START, QUALITIES } from '@/state/session/session'
import { applySettings, settingsOf } from '@/state/session/settings'
import { parseSettings } from '@/state/session/settingsSchema'
import { resetTuning, setTuning, TUNABLES, tuning, TUNING_KEYS } from '@/state/session/tuning'

afterEach(resetTuning)
const page = () => ({
  session: createSession(),
  playback: createPlayback(battleTime(0), battleTime(100 * DAY), battleTime(DAY)),
})

const looks = fc.dictionary(fc.constantFrom(...TUNING_KEYS), fc.double({ min: 0, max: 1, noNaN: true })).map((d) =>
  Object.fromEntries(
    Object.entries(d).map(([key, u]) => {
      const { min, max } = TUNABLES[key as (typeof TUNING_KEYS)[number]]
      return [key, min + (max - min) * u]
    }),
  ),
)

describe('settings', () => {
  it('survive a round trip', () => {
    fc.assert(
      fc.property(
        looks,
        fc.constantFrom(...MAP_STYLE_IDS),
        fc.constantFrom(...QUALITIES),
        fc.subarray([...LAYERS]),
        fc.double({ min: 1, max: 10, noNaN: true }),
        fc.boolean(),
        fc.integer({ min: 60, max: 172_800 }),
        (part, mapStyle, quality, off, exaggeration, elastic, rate) => {
          resetTuning()
          const one = page()
          setTuning(part)
          one.session.actions.applyView({
            mapStyle,
            quality,
            qualityChosen: true,
            exaggeration,
            layers: { ...LAYERS_AT_START, ...Object.fromEntries(off.map((l) => [l, false])) },
          })
          one.playback.setRate(rate)
          one.playback.setElastic(elastic, 45)
          const kept = { ...tuning }
          const text = JSON.stringify(settingsOf(one.session, one.playback))

          setTuning({ stem: 77, fov: 60 })
          const other = page()
          other.session.actions.setTokenSize(2)
          const { settings, faults } = parseSettings(text)
          expect(faults).toEqual([])
          applySettings(settings!, other.session, other.playback)
          expect(tuning).toEqual(kept)
          const [a, b] = [one.session.getState(), other.session.getState()]
          for (const key of ['mapStyle', 'quality', 'exaggeration', 'layers', 'tokenSize', 'sunOverride'] as const)
            expect(b[key]).toEqual(a[key])
          expect(JSON.stringify(settingsOf(other.session, other.playback))).toBe(text)
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each([
    [
      '{"khalkhinSettings":1,"look":{"hazeKM":50}}',
      'settings: look.hazeKM: expected a known setting, got "hazeKM" (did you mean "hazeKm"?)',
    ],
    [
      '{"khalkhinSettings":1,"look":{"hazeKm":5000}}',
      'settings: look.hazeKm: expected a number from 20 to 400, got 5000',
    ],
    [
      '{"khalkhinSettings":1,"look":{"stem":"tall"}}',
      'settings: look.stem: expected a number from 0 to 80, got "tall"',
    ],
    [
      '{"khalkhinSettings":1,"view":{"mapStyle":"neon"}}',
      `settings: view.mapStyle: expected one of ${MAP_STYLE_IDS.join(', ')}, got "neon"`,
    ],
    [
      '{"khalkhinSettings":1,"view":{"layers":{"moon":true}}}',
      'settings: view.layers.moon: expected a known setting, got "moon"',
    ],
    ['{"khalkhinSettings":1,"view":{"layers":{"air":1}}}', 'settings: view.layers.air: expected true or false, got 1'],
    [
      '{"khalkhinSettings":1,"view":{"sunOverride":{"azimuthDeg":400,"altitudeDeg":0}}}',
      'settings: view.sunOverride.azimuthDeg: expected a number from 0 to 360, got 400',
    ],
    [
      '{"khalkhinSettings":1,"view":{"sunOverride":7}}',
      'settings: view.sunOverride: expected null, or { azimuthDeg, altitudeDeg } in degrees, got 7',
    ],
    ['{"khalkhinSettings":1,"time":{"rate":0}}', 'settings: time.rate: expected a number from 60 to 172800, got 0'],
    ['{"khalkhinSettings":1,"sound":{}}', 'settings: sound: expected look, view or time, got "sound"'],
    ['{"khalkhinSettings":2}', 'settings: khalkhinSettings: expected 1, got 2'],
    ['[]', 'settings: khalkhinSettings: expected 1, got'],
    ['tall stems, please', 'settings: expected JSON as "copy as settings" writes it, got "tall stems, please"'],
  ])('%s is rejected with its reason', (text, message) => {
    const { settings, faults } = parseSettings(text)
    expect(settings).toBeNull()
    expect(faults).toHaveLength(1)
    expect(faults[0]!.startsWith(message), faults[0]).toBe(true)
  })

  it('reports all faults at once, and never throws', () => {
    expect(parseSettings('{"khalkhinSettings":1,"look":{"a":1,"stem":-1},"time":{"rate":"fast"}}').faults).toHaveLength(
      3,
    )
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { settings, faults } = parseSettings(text)
        expect((settings === null) === faults.length > 0).toBe(true)
      }),
    )
    for (const text of [
      '{"khalkhinSettings":1,"__proto__":{"x":1}}',
      '{"khalkhinSettings":1,"look":null}',
      '{"khalkhinSettings":1,"constructor":{}}',
      '{"khalkhinSettings":1,"look":{"toString":1}}',
    ])
      expect(parseSettings(text).settings).toBeNull()
  })
})

describe('presets', () => {
  it('are all valid, and the first has the defaults', () => {
    for (const { id, settings } of PRESETS) expect(parseSettings(JSON.stringify(settings)).faults, id).toEqual([])
    expect(PRESETS[0]!.settings).toEqual({ khalkhinSettings: 1 })
    expect(new Set(PRESETS.map((p) => p.id)).size).toBe(PRESETS.length)
  })

  it('are applied to the defaults, not on top of one another', () => {
    const { session, playback } = page()
    for (const { settings } of PRESETS) applySettings(settings, session, playback)
    applySettings(PRESETS[1]!.settings, session, playback)
    const after = settingsOf(session, playback)
    const fresh = page()
    resetTuning()
    applySettings(PRESETS[1]!.settings, fresh.session, fresh.playback)
    expect(after.look).toEqual(settingsOf(fresh.session, fresh.playback).look)
    expect(session.getState().layers).toEqual(fresh.session.getState().layers)
  })
})
