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
