import { describe, expect, it } from 'vitest'
import { deckOf } from '@/record/deck/deck'
import { chaptersOfDeck, sameMoment, TEN_MINUTES } from '@/record/deck/shortDeck'
import { spokenSeconds } from '@/record/deck/stepDuration'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const story = deckOf(record.chapters)
const deck = (id: string | null) => deckOf(chaptersOfDeck(record, id))

describe('short decks', () => {
  it('are the same steps in the same order, numbered from 1', () => {
    for (const { id, steps } of record.decks) {
      expect(deck(id).steps.map((s) => s.step.id)).toEqual(steps)
      expect(deck(id).steps.map((s) => s.index)).toEqual(steps.map((_, i) => i))
      for (const s of deck(id).steps) expect(story.steps.some((of) => of.step === s.step)).toBe(true)
    }
  })

  it('take ten minutes, and a lesson', () => {
    const minutes = (id: string) => deck(id).steps.reduce((sum, s) => sum + spokenSeconds(s.step), 0) / 60
    expect(deck(TEN_MINUTES).steps.length).toBeGreaterThanOrEqual(10)
    expect(deck(TEN_MINUTES).steps.length).toBeLessThanOrEqual(12)
    expect(minutes(TEN_MINUTES)).toBeLessThan(14)
    expect(minutes('for-school')).toBeLessThan(45)
  })

  it('are the whole story for null and for an unknown id, cached', () => {
    expect(chaptersOfDeck(record, null)).toBe(record.chapters)
    expect(chaptersOfDeck(record, 'none')).toBe(record.chapters)
    expect(chaptersOfDeck(record, TEN_MINUTES)).toBe(chaptersOfDeck(record, TEN_MINUTES))
  })

  it('continue at the same step, at the next one they contain, or at the end', () => {
    const short = deck(TEN_MINUTES)
    expect(short.steps[sameMoment(story, short, 'crossing')]!.step.id).toBe('crossing')
    expect(short.steps[sameMoment(story, short, 'pacts')]!.step.id).toBe('two-borders')
    expect(short.steps[sameMoment(story, short, 'the-ground')]!.step.id).toBe('the-ground')
    expect(story.steps[sameMoment(story, story, 'azuma')]!.step.id).toBe('azuma')
  })
})
