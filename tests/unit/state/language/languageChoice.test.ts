import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepLanguage, openingLanguage } from '@/state/language/languageChoice'

/** The browser's storage with one value in it. */
const stored = (value: string | null) => vi.stubGlobal('localStorage', { getItem: () => value, setItem: vi.fn() })
afterEach(() => vi.unstubAllGlobals())

describe('the language that the page opens in', () => {
  it('is that of the link, else the stored one, else the first of the browser that the page has', () => {
    stored('ja')
    expect(openingLanguage('?t=1939-08-20T05:45&lang=mn', ['ru'])).toBe('mn')
    expect(openingLanguage('?t=1939-08-20T05:45', ['ru'])).toBe('ja')
    stored(null)
    expect(openingLanguage('', ['de', 'ru-RU', 'ja'])).toBe('ru')
    expect(openingLanguage('', [])).toBe('en')
  })
  it.each(['?lang=ru.', '?lang=ru)', '?t=1939-08-20T05:45&amp;lang=ru', '?t=x&AMP;lang=ru”.'])(
    'is read from %s as a mail leaves it',
    (search) => {
      stored(null)
      expect(openingLanguage(search, [])).toBe('ru')
    },
  )
  it.each(['', 'xx', 'RU', '__proto__', '{"lang":"ru"}', 'ru'.repeat(1e6), 'null'])(
    'is the browser’s where neither link nor storage holds one: %s',
    (bad) => {
      stored(bad)
      expect(openingLanguage(`?lang=${bad}`, ['mn'])).toBe('mn')
    },
  )
  it('needs neither storage nor languages of the browser', () => {
    const refuse = () => {
      throw new Error('blocked')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    vi.stubGlobal('navigator', {})
    expect(openingLanguage('')).toBe('en')
    keepLanguage('ru')
  })
})
