import { describe, expect, it } from 'vitest'
import type { Chapter, Step } from '@/record/schema/chapters'
import { captionTimes, storyLengths } from '../../../../scripts/check/story'
import { realRecord } from '../../../helpers/record'

const NOTES = Array.from({ length: 80 }, () => 'word').join(' ')
const chapters = (step: Partial<Step>): Chapter[] => [
  {
    id: 'c',
    title: 'C',
    steps: [{ id: 's', t: '1939-08-20T12:00+08:00', caption: 'x', notes: NOTES, ...step } as Step],
  },
]
const times = (caption: string, t: string, to?: string) =>
  captionTimes(
    chapters({ caption, t: `1939-${t}+08:00`, ...(to && { play: { to: `1939-${to}+08:00`, seconds: 10 } }) }),
  )({} as never).map((f) => f.expected)

describe('words of time in a caption', () => {
  it.each([
    ['Dawn. They move.', '07-03T04:10', undefined, 0],
    ['Dawn. They move.', '07-03T06:30', undefined, 1],
    ['Dusk, 2 July.', '07-02T20:10', undefined, 0],
    ['Dusk, 2 July.', '07-02T18:30', '07-03T03:00', 1],
    ['In the night they go.', '08-19T18:30', '08-20T04:30', 0],
    ['In the night they go.', '08-27T08:00', undefined, 1],
    ['At noon they stop.', '08-20T12:10', undefined, 0],
    ['At noon they stop.', '08-20T16:00', undefined, 1],
    ['05:45. Guns open.', '08-20T05:40', undefined, 0],
    ['05:45. Guns open.', '08-20T09:40', undefined, 1],
  ])('%s at %s until %s', (caption, t, to, faults) => {
    expect(times(caption, t, to)).toHaveLength(faults)
  })
  it('hold in every step of the record', () => {
    expect(captionTimes(realRecord().chapters)({} as never)).toEqual([])
  })
})

describe('lengths', () => {
  const faultsOf = (step: Partial<Step>) =>
    storyLengths(chapters(step))({} as never).map((f) => `${f.expected}, got ${f.got}`)
  it('keep captions and notes to what can be read and spoken', () => {
    expect(faultsOf({})).toEqual([])
    expect(faultsOf({ caption: 'x'.repeat(261) })).toEqual(['at most 260 characters, got 261'])
    expect(faultsOf({ notes: 'too short' })).toEqual(['60 to 140 words, got 2'])
    expect(faultsOf({ notes: `${NOTES} ${NOTES}` })).toEqual(['60 to 140 words, got 160'])
  })
})
