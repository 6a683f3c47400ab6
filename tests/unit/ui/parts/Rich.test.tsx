// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, it } from 'vitest'
import { activate } from '@/base/i18n/i18n'
import { Rich } from '@/ui/parts/Rich'

afterEach(() => activate('en', {}))

it('puts elements where the sentence of the language has them', () => {
  const sentence = <Rich text="Press <0>K</0> for {what}" values={{ what: 'sound' }} parts={[<kbd key="k" />]} />
  expect(renderToStaticMarkup(sentence)).toBe('Press <kbd>K</kbd> for sound')
  activate('ja', { 'Press <0>K</0> for {what}': '{what}は<0>K</0>' })
  expect(renderToStaticMarkup(sentence)).toBe('soundは<kbd>K</kbd>')
})
