import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { formatLink, parseLink, type Link } from '@/state/link/link'

const bounds = { start: parseBattleTime('1939-05-11')!, end: parseBattleTime('1939-09-17')! }

describe('links of a split picture', () => {
  it.each<[string, Link]>([
    ['?split=accounts', { split: { kind: 'accounts' } }],
    [
      '?split=1939-08-31T12:00&divider=0.375&marks=0',
      { split: { kind: 'times', t: parseBattleTime('1939-08-31T12:00')! }, divider: 0.375, marks: false },
    ],
    ['?divider=0', { divider: 0 }],
  ])('carry %s there and back', (text, link) => {
    expect(formatLink(link)).toBe(text)
    expect(parseLink(text, bounds)).toEqual({ link, problems: [] })
  })

  it.each(['split=both', 'split=1940-01-01T00:00', 'divider=1.5', 'divider=half'])('refuse %s', (text) => {
    const { link, problems } = parseLink(`?${text}`, bounds)
    expect(link).toEqual({})
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/expected .*, got/)
  })
})
