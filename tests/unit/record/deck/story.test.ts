import { describe, expect, it } from 'vitest'
import { deckOf } from '@/record/deck/deck'
import { storyChapters, storyMinutes } from '@/record/deck/story'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const steps = deckOf(record.chapters).steps.map((s) => s.step)

/** Numbers in a caption, without those that need not be remembered: days, years, hours, names of units and types. */
const bare = (caption: string) =>
  caption
    .replace(
      /\b\d{1,2}(?:–\d{1,2})? (?:and \d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
      '',
    )
    .replace(/\b\d{1,2}:\d{2}\b/g, '')
    .replace(/\b1[89]\d{2}\b|\b20[0-2]\d\b/g, '')
    .replace(/\b\d+(?:st|nd|rd|th)\b/g, '')
    .replace(/\b[A-Z][A-Za-z]*[- ]?\d+\w*/g, '')
const numbers = (caption: string) => bare(caption).match(/\d[\d,–.]*/g) ?? []

describe('the story', () => {
  it('has something to see at every step: motion, a figure, a viewshed or a highlight', () => {
    const empty = steps.filter((s) => !s.play && !s.figure && !s.viewshed && s.highlight.length === 0)
    expect(empty.map((s) => s.id)).toEqual([])
  })

  it('leaves the numbers to the figure: at most two in a caption beside one', () => {
    const full = steps.filter((s) => s.figure && numbers(s.caption).length > 2)
    expect(full.map((s) => `${s.id}: ${numbers(s.caption).join(' ')}`)).toEqual([])
  })

  it('never says “the article” to a visitor', () => {
    for (const s of steps) expect(s.caption, s.id).not.toMatch(/\bthe article\b/i)
  })

  it('dates what lies outside the campaign itself', () => {
    const yearsIn = (text: string) => [...text.matchAll(/\b(1[89]\d{2}|20[0-2]\d)\b/g)].map((m) => m[1]!)
    for (const s of steps) {
      const [first] = yearsIn(s.caption)
      const year = Number(/^\D*(?:\d{1,2} \w+ )?(\d{4})/.exec(s.caption)?.[1] ?? 1939)
      // A caption that opens with a year other than the battle's has that as its date.
      if (first !== undefined && year !== 1939 && s.caption.indexOf(first) < 24)
        expect(s.date, `${s.id}: ${s.caption}`).toBeDefined()
      if (s.date) expect(s.play, s.id).toBeUndefined()
    }
  })

  it('has no more than ten steps in one afternoon', () => {
    const days = new Map<string, number>()
    for (const s of steps) if (!s.date) days.set(s.t.slice(0, 10), (days.get(s.t.slice(0, 10)) ?? 0) + 1)
    expect(days.get('1939-09-16')).toBeLessThanOrEqual(10)
  })

  it('says nothing twice', () => {
    const sentences = steps.flatMap((s) => s.caption.split(/(?<=[.?!]) /).filter((text) => text.length > 30))
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})

describe('the story for a newcomer', () => {
  const told = storyChapters(record).flatMap((c) => c.steps)

  it('is ten to twelve steps of the deck, told in about five minutes', () => {
    expect(told.length).toBeGreaterThanOrEqual(10)
    expect(told.length).toBeLessThanOrEqual(12)
    for (const step of told) expect(steps).toContain(step)
    expect(storyMinutes(record)).toBeGreaterThan(3)
    expect(storyMinutes(record)).toBeLessThan(6)
  })

  it('goes forwards in time from the first quarrel to the cease-fire, by way of the offensive and its ring', () => {
    const times = told.map((s) => s.t)
    expect(times).toEqual([...times].sort())
    expect(times[0]).toMatch(/^1939-05/)
    expect(times.at(-1)).toMatch(/^1939-09-16/)
    expect(times.some((t) => t.startsWith('1939-08-20'))).toBe(true)
    expect(told.some((s) => /ring|encircle|closed/i.test(s.caption) && s.t >= '1939-08-24')).toBe(true)
  })

  it('has the first step of each chapter where the record names none', () => {
    const bare = { battle: { ...record.battle, story: [] }, chapters: record.chapters.slice(0, 20) }
    expect(storyChapters(bare).map((c) => c.steps)).toEqual(record.chapters.slice(0, 12).map((c) => [c.steps[0]]))
  })
})
