import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import type { CslItem } from '@/picture/exchange/csl'
import { bibtexEntry } from '@/picture/exchange/formats/bibtex'
import { exchangedText, exchangeRequest } from '../../../helpers/exchange'

const { record } = exchangeRequest()
const csl = JSON.parse(await exchangedText('csl-json')) as CslItem[]
const years = (items: readonly CslItem[]) => items.map((item) => item.issued?.['date-parts'][0]?.[0] ?? null)
const titles = (items: readonly CslItem[]) => items.map((item) => item.title)
/** Family names; "and others" is a name of its own to BibTeX. */
const families = (items: readonly CslItem[]) =>
  items.map((item) => item.author?.map((a) => a.literal ?? a.family).filter((name) => name !== 'others') ?? [])

/** Citation.js percent-encodes what it reads; the address is the same. */
const addresses = (items: readonly CslItem[]) =>
  items.map(({ URL: url }) => (url === undefined ? null : decodeURI(url)))

describe('the sources', () => {
  it('are all there, with licence and what was seen', () => {
    expect(csl.map((item) => item.id)).toEqual([...record.sources.keys()])
    for (const { note, id } of csl) {
      expect(note).toContain(`licence: ${record.sources.get(id)!.custom.licence}`)
      expect(note).toContain(`seen: ${record.sources.get(id)!.custom.seen}`)
    }
  })

  it('are read by Citation.js from BibTeX as from CSL-JSON', async () => {
    const read = new Cite(await exchangedText('bibtex')).data as CslItem[]
    expect(read.map((item) => item.id)).toEqual(csl.map((item) => item.id))
    expect(titles(read)).toEqual(titles(csl))
    expect(years(read)).toEqual(years(csl))
    expect(addresses(read)).toEqual(addresses(csl))
    expect(families(read)).toEqual(families(csl))
  })

  it('are read by Citation.js from RIS as from CSL-JSON', async () => {
    const read = new Cite(await exchangedText('ris'), { forceType: '@ris/file' }).data as CslItem[]
    expect(read.map((item) => item.id)).toEqual(csl.map((item) => item.id))
    expect(titles(read)).toEqual(titles(csl))
    expect(years(read)).toEqual(years(csl))
    expect(addresses(read)).toEqual(addresses(csl))
  })

  it('may hold signs that TeX reads as its own', () => {
    const entry = bibtexEntry({ id: 'x', type: 'book', title: '50 % of {A} & B_c #1 $2 \\ ~ ^', language: 'en' })
    const [read] = new Cite(entry).data as CslItem[]
    expect(read!.title).toBe('50 % of {A} & B_c #1 $2 \\ ~ ^')
  })
})
