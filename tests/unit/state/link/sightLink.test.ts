import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { formatLink, parseLink } from '@/state/link/link'

const bounds = { start: parseBattleTime('1939-05-11')!, end: parseBattleTime('1939-09-17')! }

describe('links of the ground', () => {
  it('carry observers and a path there and back', () => {
    const link = {
      viewshed: {
        observers: [{ place: 'khamar-daba' }, { at: [118.72194, 47.75228] as [number, number] }],
        eyeM: 1.7,
        rangeM: 15_000,
      },
      path: [
        [118.5, 47.6],
        [118.7, 47.7],
        [118.8, 47.7],
      ] as const,
    }
    const text = formatLink(link)
    expect(text).toBe('?viewshed=1.7,15000/place:khamar-daba/118.72194,47.75228&path=118.5,47.6/118.7,47.7/118.8,47.7')
    expect(parseLink(text, bounds)).toEqual({ link, problems: [] })
  })

  it.each([
    ['area=5000/place:khamar-daba', { area: { about: { place: 'khamar-daba' }, radiusM: 5000 } }],
    ['area=750/118.6,47.7', { area: { about: { at: [118.6, 47.7] }, radiusM: 750 } }],
    ['area=118.5,47.6/118.7,47.6/118.6,47.7', { area: { ring: [[118.5, 47.6], [118.7, 47.6], [118.6, 47.7]] } }], // prettier-ignore
    ['lens=1', { lens: true }],
  ])('carry %s there and back', (text, link) => {
    expect(parseLink(`?${text}`, bounds)).toEqual({ link, problems: [] })
    expect(formatLink(link as Parameters<typeof formatLink>[0])).toBe(`?${text}`)
  })

  it.each([
    'area=5000',
    'area=50/place:khamar-daba',
    'area=5000/place:a/place:b',
    'area=118.5,47.6/118.7,47.6',
    'area=118.5,47.6/118.7,47.6/200,100',
    'lens=perhaps',
    'viewshed=1.7,15000',
    'viewshed=1.7/place:khamar-daba',
    'viewshed=5000,15000/place:khamar-daba',
    'viewshed=1.7,15000/hill:khamar-daba',
    'viewshed=1.7,15000/place:a/place:b/place:c',
    'path=118.5,47.6',
    'path=118.5,47.6/200,300',
  ])('refuse %s with what was expected', (text) => {
    const { link, problems } = parseLink(`?${text}`, bounds)
    expect(link).toEqual({})
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/expected .*, got/)
  })
})
