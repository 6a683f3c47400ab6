import { compile } from '../../src/base/i18n/compile'
import type { Catalogue } from '../../src/base/i18n/i18n'
import type { Translated } from '../../src/base/i18n/languages'
import type { TranslationFiles } from '../../src/record/translate/translations'

/** A term in four languages. Where `accept` has a language, its translations must contain one of those texts. */
export interface Term {
  readonly en: string
  readonly ru: string
  readonly ja: string
  readonly mn: string
  readonly accept?: Partial<Record<Translated, readonly string[]>>
  readonly sources: readonly string[]
}

/** What is wrong with one translation. */
export interface TextFault {
  /** The English text, or the term. */
  readonly path: string
  readonly expected: string
  readonly got: string
}

/** One fault for each translation that is wrong in form. */
export function formFaults(catalogue: Catalogue): TextFault[] {
  return Object.entries(catalogue).flatMap(([en, is]) => {
    try {
      const [expected, got] = [partsOf(en), partsOf(is)]
      return expected === got
        ? []
        : [{ path: en, expected: `the parts ${expected || 'none'}`, got: `${got || 'none'} in "${is}"` }]
    } catch (error) {
      return [{ path: en, expected: 'a message', got: (error as Error).message }]
    }
  })
}

/** The arguments and tags of a message, which its translation must have too. */
function partsOf(message: string): string {
  const names = new Set<string>()
  const visit = (compiled: unknown): void => {
    if (!Array.isArray(compiled)) return
    for (const token of compiled) {
      if (!Array.isArray(token)) continue
      names.add(`{${token[0]}}`)
      for (const choice of Object.values((token[2] ?? {}) as object)) visit(choice)
    }
  }
  visit(compile(message))
  const tags = [...message.matchAll(/<(\w+)\/?>/g)].map(([, tag]) => `<${tag}>`)
  return [...names, ...new Set(tags)].sort().join(' ')
}

/** One fault for each translation in which a term of its English text is not translated by the table. */
export function termFaults(
  language: Translated,
  texts: Iterable<readonly [string, string]>,
  terms: readonly Term[],
): TextFault[] {
  const checked = terms
    .filter((term) => term.accept?.[language]?.length)
    // A longer term is looked for first, so that "field gun" does not count within "anti-tank field gun".
    .sort((a, b) => b.en.length - a.en.length)
    .map((term) => ({
      ...term,
      pattern: new RegExp(`(?<![\\w-])${escape(term.en)}${term.en.endsWith('s') ? '' : '(?:s|es)?'}(?![\\w-])`, 'gi'),
    }))
  const faults: TextFault[] = []
  for (const [en, is] of texts) {
    // Names of arguments are no words.
    let rest = en.replace(/\{\w+(?:\s*,\s*(?:plural|select)\s*,)?/g, '')
    const low = is.toLowerCase()
    for (const { pattern, accept, en: term } of checked) {
      const without = rest.replace(pattern, '')
      if (without === rest) continue
      rest = without
      const any = accept![language]!
      if (!any.some((text) => low.includes(text.toLowerCase())))
        faults.push({ path: en, expected: `one of ${any.join(', ')} for "${term}"`, got: is })
    }
  }
  return faults
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** All current translations of the record as pairs of English and translation. */
export function* pairsOf(files: TranslationFiles): Generator<readonly [string, string]> {
  for (const file of Object.values(files)) for (const { en, is } of Object.values(file)) yield [en, is]
}
