import { describe, expect, it } from 'vitest'
import { clickerButton } from '@/presentation/preflight/clicker'
import { keyLabel, keyName, matchKey, type KeyLike } from '@/state/actions/keys'
import { ACTIONS } from '@/state/actions/table'
import { createSession } from '@/state/session/session'

const press = (key: string, code: string, more: Partial<KeyLike> = {}): KeyLike => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})
const shifted = { shiftKey: true }

describe('the name of a key', () => {
  it.each([
    ['Russian', 'з', 'KeyP', 'p'],
    ['Russian', 'ю', 'Period', '.'],
    ['Russian', 'б', 'Comma', ','],
    ['Russian', 'х', 'BracketLeft', '['],
    ['Russian', 'ъ', 'BracketRight', ']'],
    ['Russian', 'ж', 'Semicolon', ';'],
    ['Russian', 'э', 'Quote', "'"],
    ['Mongolian', 'ү', 'KeyO', 'o'],
    ['Hebrew', 'נ', 'KeyB', 'b'],
    ['Hebrew', 'ץ', 'Period', '.'],
    ['Hebrew', 'ת', 'Comma', ','],
    ['Arabic', 'لا', 'KeyB', 'b'],
    ['Arabic', 'ز', 'Period', '.'],
    ['Arabic', '١', 'Digit1', '1'],
    ['Japanese kana', 'こ', 'KeyB', 'b'],
    ['Japanese kana', 'る', 'Period', '.'],
    ['Japanese kana', '゜', 'BracketRight', ']'],
    ['Japanese input method', 'Process', 'KeyB', 'b'],
    ['German', 'ö', 'Semicolon', ';'],
    ['French', 'Dead', 'BracketLeft', '['],
    ['French', 'é', 'Digit2', '2'],
  ])('on a %s layout, %s on %s is %s', (_, key, code, name) => {
    expect(keyName(press(key, code))).toBe(name)
  })

  it('keeps a letter or sign that the layout has, wherever it is on the keyboard', () => {
    // AZERTY: A is where Q is on a US keyboard, M where the semicolon is, and the full stop is Shift and semicolon.
    expect(keyName(press('a', 'KeyQ'))).toBe('a')
    expect(keyName(press('q', 'KeyA'))).toBe('q')
    expect(keyName(press('m', 'Semicolon'))).toBe('m')
    expect(keyName(press('.', 'Comma', shifted))).toBe('.')
    // QWERTZ and Dvorak.
    expect(keyName(press('z', 'KeyY'))).toBe('z')
    expect(keyName(press('b', 'KeyN'))).toBe('b')
    expect(keyName(press(',', 'KeyW'))).toBe(',')
  })

  it('writes Shift for letters and named keys, not for signs', () => {
    expect(keyName(press('Т', 'KeyN', shifted))).toBe('Shift+n')
    expect(keyName(press('P', 'KeyP', shifted))).toBe('Shift+p')
    expect(keyName(press('P', 'KeyP'))).toBe('p')
    expect(keyName(press('<', 'Comma', shifted))).toBe('<')
    expect(keyName(press('Б', 'Comma', shifted))).toBe('<')
    expect(keyName(press('Ю', 'Period', shifted))).toBe('>')
    expect(keyName(press('Х', 'BracketLeft', shifted))).toBe('{')
    expect(keyName(press(' ', 'Space', shifted))).toBe('Shift+Space')
    expect(keyLabel('Shift+ArrowRight')).toBe('Shift + →')
  })
})

describe('a clicker on a machine with another layout', () => {
  it.each(['ю', 'ץ', 'ز', 'る', '.'])('blanks the screen when its full stop is reported as %s', (key) => {
    const session = createSession()
    session.actions.present(0)
    const event = press(key, 'Period')
    expect(matchKey(event, session.getState(), ACTIONS)?.id).toBe('black')
    expect(clickerButton(keyName(event))).toBe('black')
  })

  it('leaves keys to an input method while it composes', () => {
    const session = createSession()
    session.actions.present(0)
    expect(matchKey(press('る', 'Period', { isComposing: true }), session.getState(), ACTIONS)).toBeNull()
  })
})
