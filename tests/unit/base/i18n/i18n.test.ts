import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { afterEach, describe, expect, it } from 'vitest'
import { compile } from '@/base/i18n/compile'
import { activate, activeLanguage, formatList, formatNumber, inEnglish, tr } from '@/base/i18n/i18n'
import { languageFor } from '@/base/i18n/languages'

afterEach(() => activate('en', {}))

describe('compile', () => {
  it.each([
    'Plain text',
    '{n} of {total}',
    '{n, plural, one {# unit} other {# units}} at {place}',
    '{n, plural, =0 {none} one {one} few {# полка} many {# полков} other {# полка}}',
    '{side, select, su {Soviet} jp {Japanese, {n} men} other {other}}',
    'Press <0>K</0>, then {key}',
    '100 # of {n}',
  ])('formats %s as Lingui’s compiler does', (message) => {
    for (const locale of ['en', 'ru', 'ja', 'mn'])
      for (const n of [0, 1, 2, 5, 21, 1500]) {
        const values = { n, total: 9, place: 'Nomonhan', side: n > 1 ? 'jp' : 'mn', key: 'L' }
        const format = (by: typeof compile) =>
          setupI18n({ locale, messages: { [locale]: {} } })
            .setMessagesCompiler(by as never)
            ._(message, values)
        expect(format(compile)).toBe(format(compileMessage as never))
      }
  })
  it('refuses a brace that is not closed, and forms it does not know', () => {
    expect(() => compile('{n, plural, one {# unit')).toThrow('expected }')
    expect(() => compile('{n, number}')).toThrow('expected plural, select or selectordinal, got number')
  })
})

describe('tr', () => {
  it('shows English, with plurals and numbers, where nothing is loaded', () => {
    expect(tr('{n, plural, one {# man} other {# men}}', { n: 1 })).toBe('1 man')
    expect(tr('{n, plural, one {# man} other {# men}}', { n: 15_000 })).toBe('15,000 men')
    expect(tr('{a} to {b}', { a: 'x', b: 0 })).toBe('x to 0')
  })
  it('uses the plurals of the language', () => {
    const message = '{n, plural, one {# tank} other {# tanks}}'
    activate('ru', { [message]: '{n, plural, one {# танк} few {# танка} many {# танков} other {# танка}}' })
    expect([1, 2, 5, 21, 1.5].map((n) => tr(message, { n }))).toEqual([
      '1 танк',
      '2 танка',
      '5 танков',
      '21 танк',
      '1,5 танка',
    ])
  })
  it('falls back to English for what is not translated', () => {
    activate('ja', { Play: '再生' })
    expect([tr('Play'), tr('Pause')]).toEqual(['再生', 'Pause'])
  })
  it('writes numbers as the language does', () => {
    activate('ru', {})
    expect(formatNumber(12_345.5)).toBe('12\u00a0345,5')
  })
})

describe('languageFor', () => {
  it.each([
    [['ru-RU', 'en'], 'ru'],
    [['fr', 'ja-JP'], 'ja'],
    [['mn-Cyrl-MN'], 'mn'],
    [['de', 'zh'], 'en'],
    [[], 'en'],
  ])('%j → %s', (wanted, language) => expect(languageFor(wanted)).toBe(language))
})

describe('inEnglish', () => {
  it('answers in English for what it makes, and in the active language again after it, even after a fault', () => {
    activate('ru', { Play: 'Играть', '{list}, {item}': '{list} и {item}' })
    expect(inEnglish(() => [tr('Play'), activeLanguage(), formatNumber(1.5)])).toEqual(['Play', 'en', '1.5'])
    expect(() =>
      inEnglish(() => {
        throw new Error('x')
      }),
    ).toThrow('x')
    expect([tr('Play'), activeLanguage(), formatNumber(1.5)]).toEqual(['Играть', 'ru', '1,5'])
    expect(formatList(['a', 'b', 'c'])).toBe('a и b и c')
    expect(formatList([])).toBe('')
  })
})
