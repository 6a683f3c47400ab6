import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { stateAt } from '@/record/domain/stateAt'
import { realRecord } from '../../helpers/record'

const record = realRecord()

/** Local metres of a unit at a time of 1939, or of a place. */
function spot(id: string, time = '') {
  const place = record.places.get(id)
  if (place) return toLocal(...place.position)
  const state = stateAt(record, parseBattleTime(`1939-${time}+08:00`)!).units.find((u) => u.id === id)
  if (!state) throw new Error(`${id} is not on the map at ${time}`)
  return toLocal(state.lon, state.lat)
}
const km = (a: ReturnType<typeof spot>, b: ReturnType<typeof spot>) => Math.hypot(a.x - b.x, a.z - b.z) / 1000

/**
 * Every distance in a caption: what is measured on the drawn ground, and the range in kilometres that it must be in.
 * `quoted` are figures of a source that the picture does not show, with the reason.
 */
const HELD: Record<string, { words: RegExp; measure: () => number; within: [number, number] } | { quoted: string }> = {
  'two-borders': { quoted: 'the article’s distance from river to claimed border; the note gives the drawn one' },
  azuma: { words: /within two kilometres/, measure: () => km(spot('jp_azuma', '05-28T05:00'), spot('confluence')), within: [1.2, 2.4] },
  'thin-line': { quoted: 'the length of the Japanese front, contested in the figure beside it' },
  south: { words: /eight kilometres/, measure: () => km(spot('su_8mab', '08-20T09:00'), spot('su_8mab', '08-20T19:30')), within: [7.5, 8.5] },
  'what-they-saw': { quoted: 'the range of the viewsheds that the step draws; viewshedStep.test.ts holds its figures' },
  'the-ground': { quoted: 'the article’s sixteen kilometres' },
}
const DISTANCE = /\b(?:\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|twenty)(?: (?:to|or) \w+|–\d+)? (?:km|kilomet\w+|miles|metres)\b/i

describe('distances in captions', () => {
  const steps = record.chapters.flatMap((c) => c.steps)
  it('are each checked against the picture, or listed as quoted', () => {
    expect(steps.filter((s) => DISTANCE.test(s.caption)).map((s) => s.id).sort()).toEqual(Object.keys(HELD).sort())
  })
  it.each(Object.entries(HELD).flatMap(([id, held]) => ('measure' in held ? [[id, held] as const] : [])))(
    'of %s are as drawn',
    (id, { words, measure, within: [least, most] }) => {
      expect(steps.find((s) => s.id === id)!.caption).toMatch(words)
      expect(measure()).toBeGreaterThanOrEqual(least)
      expect(measure()).toBeLessThanOrEqual(most)
    },
  )
  it('of a note: the isolated battalion is five kilometres from its regiment', () => {
    expect(steps.find((s) => s.id === 'three-pockets')!.notes).toContain('five kilometres')
    expect(km(spot('jp_3_64', '08-26T17:00'), spot('jp_64', '08-26T17:00'))).toBeCloseTo(5, 1)
  })
})
