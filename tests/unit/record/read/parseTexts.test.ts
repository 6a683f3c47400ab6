import { describe, expect, it } from 'vitest'
import { parseTexts } from '@/record/read/parseTexts'

const texts = { interface: { Play: 'Пуск' }, record: { 'events.json': { 'ev.a/title': 'Мост' } } }

describe('a language file', () => {
  it('is read', () => {
    expect(parseTexts(texts)).toEqual(texts)
  })
  it.each([
    ['nothing', null], ['a list', []], ['a text', 'ru'], ['no interface', { record: {} }], ['no record', { interface: {} }],
    ['a number for a text', { ...texts, interface: { Play: 5 } }],
    ['a text for a file', { ...texts, record: { 'events.json': 'Мост' } }],
    ['a text without end', { ...texts, interface: { Play: 'x'.repeat(20_001) } }],
  ])('that holds %s is refused with the place', (_, raw) => {
    expect(() => parseTexts(raw)).toThrow(/^expected translations, got (?!undefined).* at /)
  }) // prettier-ignore
  // Each would throw where the page shows it, and take that part of the page along.
  it.each(['{', '{n', '{n, number}', '{n, plural, one {#}}', '{n, plural, one {# a} other {# b}', '{}'])(
    'with the message %s, which cannot be shown, is refused',
    (message) => {
      expect(() => parseTexts({ ...texts, interface: { 'Step {n}': message } })).toThrow(/^message ".*": expected/)
    },
  )
  it('with a long bad message is refused in a short sentence', () => {
    const message = '{n, plural, other {'.repeat(1000)
    expect(() => parseTexts({ ...texts, interface: { Play: message } })).toThrow(/^.{1,300}$/)
  })
})
