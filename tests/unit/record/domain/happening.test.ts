import { describe, expect, it } from 'vitest'
import { HOUR } from '@/base/core/battleTime'
import { eventsAtTheirPlace, happeningAt } from '@/record/domain/happening'
import type { BattleRecord, Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const title = (event: Timed<BattleEvent> | null) => event?.item.title ?? null

/** A record of events only: id, hour it begins, weight, hour it ends, place. */
const made = (...events: readonly (readonly [string, number, number, number?, string?])[]) =>
  ({
    phases: [],
    events: events.map(([id, from, weight, until = from, place]) => ({
      item: { id, weight, place },
      from: from * HOUR,
      until: until * HOUR,
    })),
  }) as unknown as Pick<BattleRecord, 'phases' | 'events'>
const idsAt = (of: Pick<BattleRecord, 'phases' | 'events'>, hour: number) => {
  const { now, before, next } = happeningAt(of, hour * HOUR)
  return { now: now?.item.id, before: before?.item.id, next: next?.item.id }
}

describe('what is happening', () => {
  // Days and hours of the article.
  it.each([
    ['1939-05-11T13:00', /First clash/],
    ['1939-06-27T06:00', /raid on the Soviet airfields/],
    ['1939-07-03T12:00', /Bain-Tsagan/],
    ['1939-08-20T05:50', /Guns and aircraft open/],
    ['1939-08-25T12:00', /ring is closed/],
    ['1939-08-31T09:00', /ground is clear/],
    ['1939-09-16T13:30', /Cease-fire/],
  ])('at %s is %s', (time, what) => {
    expect(title(happeningAt(record, at(time)).now)).toMatch(what)
  })

  it('names the month of the campaign', () => {
    const phase = (time: string) => happeningAt(record, at(time)).phase!.item.names.en
    expect(phase('1939-05-20T00:00')).toMatch(/May/)
    expect(phase('1939-07-03T12:00')).toMatch(/July/)
    expect(phase('1939-08-20T05:44')).not.toMatch(/offensive/i)
    expect(phase('1939-08-20T05:45')).toMatch(/August|offensive/i)
  })

  it('leads from the eve of the offensive to its first minute', () => {
    const next = happeningAt(record, at('1939-08-20T05:30')).next!
    expect(title(next)).toMatch(/Guns and aircraft open/)
    expect(next.from).toBe(at('1939-08-20T05:45'))
  })

  it('never leads out of the campaign: nothing follows the cease-fire that the clock could show', () => {
    for (const time of ['1939-09-16T14:00', '1939-09-16T23:00']) {
      const { next } = happeningAt(record, at(time))
      if (next) expect(next.from, title(next)!).toBeLessThanOrEqual(record.end)
    }
  })

  it('is the gravest thing going on, and the latest of equals', () => {
    const events = made(['small', 10, 1], ['grave', 9, 3], ['other', 11, 3], ['none', 11, 0])
    expect(idsAt(events, 9.5).now).toBe('grave')
    expect(idsAt(events, 10.5).now).toBe('grave')
    expect(idsAt(events, 11.5).now).toBe('other')
  })

  it('lasts six hours, or as long as it went on', () => {
    const events = made(['short', 10, 2], ['long', 20, 2, 40])
    expect(idsAt(events, 15.9)).toEqual({ now: 'short', before: undefined, next: 'long' })
    expect(idsAt(events, 16)).toEqual({ now: undefined, before: 'short', next: 'long' })
    expect(idsAt(events, 39)).toEqual({ now: 'long', before: 'short', next: undefined })
  })

  it('leads to the next notable event, or to the next of any weight when none is left', () => {
    expect(idsAt(made(['minor', 2, 1], ['major', 9, 2]), 0).next).toBe('major')
    expect(idsAt(made(['minor', 2, 1]), 0).next).toBe('minor')
    expect(idsAt(made(['detail', 2, 0]), 0).next).toBeUndefined()
  })
})

describe('events at their place', () => {
  it('have a place and began within the span, the gravest first', () => {
    const events = made(['early', 1, 3, 9, 'a'], ['minor', 5, 1, 5, 'b'], ['grave', 4, 2, 4, 'c'], ['nowhere', 5, 3])
    expect(eventsAtTheirPlace(events, 5.5 * HOUR, 2 * HOUR).map((e) => e.item.id)).toEqual(['grave', 'minor'])
    // At the end of the span it is over.
    expect(eventsAtTheirPlace(events, 6 * HOUR, 2 * HOUR).map((e) => e.item.id)).toEqual(['minor'])
    expect(eventsAtTheirPlace(events, 7 * HOUR, 2 * HOUR)).toEqual([])
    expect(eventsAtTheirPlace(events, 3.9 * HOUR, 2 * HOUR)).toEqual([])
  })

  it('show the ring at Nomonhan on the morning of 25 August', () => {
    const [first] = eventsAtTheirPlace(record, at('1939-08-25T09:00'), 2 * HOUR)
    expect(first!.item).toMatchObject({ place: 'nomonhan-burd-obo', title: 'The ring is closed' })
  })
})
