import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { citeView } from '@/picture/exchange/cite'
import type { CslItem } from '@/picture/exchange/csl'

const view = {
  title: '9th Motorised Armoured Brigade, 22 August 1939, 12:00',
  url: 'https://example.org/khalkhin/?t=1939-08-22T12:00&unit=su_9mab',
  accessed: '2026-11-08',
  edition: { version: '0.1.0', released: '2026-11-24' },
}
const cited = citeView(view)

describe('the citation of a view', () => {
  it('has author, date, title, version and address in both styles', () => {
    expect(cited.apa).toBe(
      'Khalkhin Gol 1939 contributors. (2026). 9th Motorised Armoured Brigade, 22 August 1939, 12:00. In Khalkhin Gol 1939 (Version 0.1.0) [Interactive map]. Retrieved November 8, 2026, from https://example.org/khalkhin/?t=1939-08-22T12:00&unit=su_9mab',
    )
    expect(cited.chicago).toBe(
      'Khalkhin Gol 1939 contributors. “9th Motorised Armoured Brigade, 22 August 1939, 12:00.” Khalkhin Gol 1939, version 0.1.0, November 24, 2026. Accessed November 8, 2026. https://example.org/khalkhin/?t=1939-08-22T12:00&unit=su_9mab.',
    )
  })

  it.each(['bibtex', 'ris'] as const)('is read by Citation.js from %s', (style) => {
    const options = style === 'ris' ? { forceType: '@ris/file' } : {}
    const [item] = new Cite(cited[style], options).data as CslItem[]
    expect(item).toMatchObject({ title: view.title, URL: view.url, author: [expect.anything()] })
    expect(item!.issued!['date-parts'][0]![0]).toBe(2026)
  })
})
