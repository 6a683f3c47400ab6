import { describe, expect, it } from 'vitest'
import { textsOf } from '@/record/translate/texts'
import { applyTexts, coverage, currentTexts } from '@/record/translate/translations'

const events = () => ({
  events: [
    { id: 'ev.a', title: 'A bridge', text: 'It stands.' },
    { id: 'ev.b', title: 'B', text: '' },
  ],
})
const places = () => ({
  places: [{ id: 'p', names: { en: 'Hill', ru: 'Высота' }, reason: 'Why', aka: ['One', 'Two'] }],
})

describe('textsOf', () => {
  it('names texts by ids and fields, or by their index', () => {
    expect(textsOf('events.json', events()).map(({ key }) => key)).toEqual(['ev.a/title', 'ev.b/title', 'ev.a/text'])
    expect(textsOf('places.json', places()).map(({ key }) => key)).toEqual([
      'p/names',
      'p/reason',
      'p/aka/0',
      'p/aka/1',
    ])
  })
  it('has no texts of a file of another shape', () => {
    for (const raw of [null, 3, [], { events: 'x' }, { events: [null, 7] }])
      expect(textsOf('events.json', raw)).toEqual([])
  })
})

describe('translations', () => {
  const files = {
    'events.json': {
      'ev.a/title': { en: 'A bridge', is: 'Мост' },
      'ev.a/text': { en: 'It stood.', is: 'Стоял.' },
      'ev.gone/title': { en: 'Gone', is: 'Нет' },
    },
    'places.json': { 'p/names': { en: 'Hill', is: 'Холм' }, 'p/aka/1': { en: 'Two', is: 'Два' } },
  }
  it('are put in place while their English is current', () => {
    const raw = { 'events.json': events(), 'places.json': places() }
    applyTexts(raw, currentTexts(raw, files), 'ru')
    expect(raw['events.json'].events[0]).toMatchObject({ title: 'Мост', text: 'It stands.' })
    expect(raw['places.json'].places[0]).toMatchObject({ aka: ['One', 'Два'] })
  })
  it('never replace a name that the record has', () => {
    const raw = { 'places.json': places() }
    applyTexts(raw, { 'places.json': { 'p/names': 'Холм' } }, 'ru')
    expect(raw['places.json'].places[0]!.names).toEqual({ en: 'Hill', ru: 'Высота' })
    applyTexts(raw, { 'places.json': { 'p/names': '丘' } }, 'ja')
    expect(raw['places.json'].places[0]!.names).toEqual({ en: 'Hill', ru: 'Высота', ja: '丘' })
  })
  it('are counted, the stale ones as missing', () => {
    const { counts, missing } = coverage({ 'events.json': events() }, files, 'ru')
    expect(counts.find(({ file }) => file === 'events.json')).toEqual({ file: 'events.json', total: 3, done: 1 })
    expect(missing.map(({ key, stale }) => [key, stale])).toEqual([
      ['ev.b/title', false],
      ['ev.a/text', true],
    ])
  })
})
