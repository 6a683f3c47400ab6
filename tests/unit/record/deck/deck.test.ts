import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOUR, parseBattleTime } from '@/base/core/battleTime'
import {
  deckOf,
  findStep,
  firstStepFrom,
  flattenDeck,
  lastStep,
  nextStep,
  previousStep,
  stepClock,
} from '@/record/deck/deck'
import type { Chapter, Step } from '@/record/schema/chapters'

const step = (id: string, t: string, play?: Step['play']): Step => ({
  id,
  t: `${t}+08:00`,
  ...(play && { play }),
  camera: { target: [118.6, 47.7], distanceM: 20_000, bearingDeg: 25, pitchDeg: 30 },
  caption: id,
  notes: '',
  highlight: [],
  sources: [{ id: 'seed' }],
})
const chapters: Chapter[] = [
  { id: 'may', title: 'May', steps: [step('first', '1939-05-11T06:00'), step('second', '1939-05-28T05:00')] },
  {
    id: 'august',
    title: 'August',
    steps: [step('dawn', '1939-08-20T05:30', { to: '1939-08-20T09:30+08:00', seconds: 8 })],
  },
]
const deck = flattenDeck(chapters)

describe('deck', () => {
  it('lays out all steps in one list, each with its indices', () => {
    expect(deck.steps.map((s) => [s.index, s.chapterIndex, s.stepIndex, s.title, s.step.id])).toEqual([
      [0, 0, 0, 'May', 'first'],
      [1, 0, 1, 'May', 'second'],
      [2, 1, 0, 'August', 'dawn'],
    ])
  })

  it('moves forward and back within its ends', () => {
    expect([0, 1, 2].map((i) => nextStep(deck, i))).toEqual([1, 2, 2])
    expect([0, 1, 2].map((i) => previousStep(deck, i))).toEqual([0, 0, 1])
    expect(lastStep(deck)).toBe(2)
    expect(nextStep(flattenDeck([]), 0)).toBe(0)
    fc.assert(
      fc.property(
        fc.integer(),
        (i) => deck.steps[nextStep(deck, i)] !== undefined && deck.steps[previousStep(deck, i)] !== undefined,
      ),
    )
  })

  it('finds a step by its id or by its chapter’s', () => {
    expect(findStep(deck, 'second')).toBe(1)
    expect(findStep(deck, 'august')).toBe(2)
    expect(findStep(deck, 'nowhere')).toBeNull()
  })

  it('finds the first step at or after a time', () => {
    expect(firstStepFrom(deck, parseBattleTime('1939-05-28T05:00')!)).toBe(1)
    expect(firstStepFrom(deck, parseBattleTime('1939-06-01')!)).toBe(2)
    expect(firstStepFrom(deck, parseBattleTime('1939-09-16')!)).toBe(2)
  })

  it('says what the clock does: stand, or play to a time in a number of seconds', () => {
    const dawn = stepClock(chapters[1]!.steps[0]!)
    expect(dawn).toEqual({
      t: parseBattleTime('1939-08-20T05:30'),
      play: { to: parseBattleTime('1939-08-20T09:30'), rate: (4 * HOUR) / 8 },
    })
    expect(stepClock(chapters[0]!.steps[0]!).play).toBeNull()
    expect(stepClock(step('back', '1939-08-20T05:30', { to: '1939-08-20T05:00+08:00', seconds: 4 })).play).toBeNull()
  })

  it('is cached for the same chapters', () => {
    expect(deckOf(chapters)).toBe(deckOf(chapters))
  })

  it('plays the record’s own spans at rates within the clock’s range', () => {
    const { chapters: real } = JSON.parse(readFileSync('data/chapters.json', 'utf8')) as { chapters: Chapter[] }
    for (const { step: s } of flattenDeck(real).steps) {
      const { play } = stepClock(s)
      if (play) expect(play.rate, s.id).toBeLessThanOrEqual(172_800)
    }
  })
})
