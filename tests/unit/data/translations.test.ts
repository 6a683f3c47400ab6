import { describe, expect, it } from 'vitest'
import { TRANSLATED } from '@/base/i18n/languages'
import { parseRecord } from '@/record/read/parse'
import { faultText } from '@/record/schema/fault'
import { applyTexts, currentTexts } from '@/record/translate/translations'
import { checkTranslations } from '../../../scripts/check/translations'
import { pairsOf } from '../../../scripts/text/faults'
import { readRaw, readTerms, readTranslations } from '../../../scripts/text/files'

describe('the term table', () => {
  const { terms, sources } = readTerms()
  it('has at least 150 terms in four languages, each with its source', () => {
    expect(terms.length).toBeGreaterThanOrEqual(150)
    for (const term of terms) {
      for (const language of ['en', ...TRANSLATED] as const) expect(term[language], term.en).toMatch(/\S/)
      expect(term.sources.length, term.en).toBeGreaterThan(0)
      for (const id of term.sources) expect(sources).toHaveProperty(id)
    }
  })
})

describe.each(TRANSLATED)('%s', (language) => {
  const files = readTranslations(language)

  it('has every message of the interface and every text of the record, by the terms of the table', () => {
    expect(checkTranslations(language).faults.map(faultText)).toEqual([])
  })
  it('gives a record without faults', () => {
    const raw = readRaw()
    applyTexts(raw, currentTexts(raw, files), language)
    expect(parseRecord(raw as Parameters<typeof parseRecord>[0]).faults.map(faultText)).toEqual([])
  })
  it('has every figure of the English in events and claims', () => {
    const wrong = [...pairsOf({ 'events.json': files['events.json'] ?? {} })].filter(([en, is]) => !sameFigures(en, is))
    expect(wrong).toEqual([])
  })
})

/** Numbers of four digits and more, which no translation writes as words. */
function sameFigures(en: string, is: string): boolean {
  const figures = (text: string) => [...text.replace(/(?<=\d)[,\s\u00a0\u202f](?=\d{3}(?!\d))/g, '').matchAll(/\d{4,}/g)].map(String)
  const has = figures(is)
  return figures(en).every((n) => has.includes(n))
}
