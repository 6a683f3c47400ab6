import { describe, expect, it } from 'vitest'
import { formFaults, termFaults } from '../../../../scripts/text/faults'
import { messagesIn } from '../../../../scripts/text/messages'
import { unmarkedIn } from '../../../../scripts/text/unmarked'

describe('messagesIn', () => {
  it('finds literals, choices of literals and sentences with elements', () => {
    const source =
      "const a = tr('One'); const b = msg('Two'); const c = tr(x ? 'Three' : 'Four', { n }); const d = <Rich text=\"Five <0/>\" parts={p} />; tr(name)"
    expect(messagesIn('a.tsx', source)).toEqual(['One', 'Two', 'Three', 'Four', 'Five <0/>'])
  })
  it('refuses a message put together at run time', () => {
    expect(() => messagesIn('a.ts', 'tr(`${n} units`)')).toThrow('a.ts:1: expected a literal message')
  })
})

describe('unmarkedIn', () => {
  it('finds words of elements and worded attributes', () => {
    const source =
      'const a = <p className="plain words" title="A tip">Some <b>{tr("words")}</b> {n > 1 ? "many more" : ""}</p>'
    expect(unmarkedIn('a.tsx', source).map(({ text, shown }) => [text, shown])).toEqual([
      ['A tip', true],
      ['Some', true],
      ['many more', true],
    ])
  })
  it('passes over imports, types and errors', () => {
    const source =
      "import x from 'some package'; type A = 'one word' | 'two words'; throw new Error('expected a thing'); console.warn('not for readers')"
    expect(unmarkedIn('a.ts', source)).toEqual([])
  })
})

describe('faults', () => {
  it('compares arguments and tags', () => {
    expect(formFaults({ '{n} of <0>{m}</0>': '<0>{m}</0>: {n}' })).toEqual([])
    expect(formFaults({ '{n} tanks': 'танки' })[0]).toMatchObject({ expected: 'the parts {n}', got: 'none in "танки"' })
    expect(formFaults({ Play: '{n' })[0]!.got).toContain('expected ,')
  })
  it('finds a term translated otherwise, the longer one first', () => {
    const terms = [
      { en: 'gun', ru: 'орудие', ja: '砲', mn: 'буу', accept: { ru: ['оруди'] }, sources: [] },
      { en: 'machine gun', ru: 'пулемёт', ja: '機関銃', mn: 'пулемёт', accept: { ru: ['пулем'] }, sources: [] },
    ]
    expect(termFaults('ru', [['Two machine guns', 'Два пулемёта']], terms)).toEqual([])
    expect(termFaults('ru', [['A gun', 'Пушка']], terms)).toHaveLength(1)
  })
})
