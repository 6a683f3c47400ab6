import { TRANSLATED, type Translated } from '../../src/base/i18n/languages'
import type { Fault } from '../../src/record/schema/fault'
import { coverage } from '../../src/record/translate/translations'
import { formFaults, pairsOf, termFaults } from '../text/faults'
import { readInterface, readRaw, readTerms, readTranslations } from '../text/files'
import { missingTexts } from '../text/store'

/** How much of a language is translated: a line for `check:data`, and a fault for each file that is not complete. */
export function checkTranslations(language: Translated): { readonly line: string; readonly faults: readonly Fault[] } {
  const files = readTranslations(language)
  const catalogue = readInterface(language)
  const { counts, missing } = coverage(readRaw(), files, language)
  const messages = Object.values(missingTexts(language, ['interface']))
  const faults: Fault[] = missing.map(({ file, key, stale }) => ({
    file: `text/${language}/${file}`,
    path: key,
    expected: 'a translation of the present English text',
    got: stale ? 'one of an earlier text' : 'none',
  }))
  const form = [
    ...messages.map((path) => ({ path, expected: 'a translation', got: 'none' })),
    ...formFaults(catalogue),
    ...termFaults(language, [...Object.entries(catalogue), ...pairsOf(files)], readTerms().terms),
  ]
  faults.push(...form.map((fault) => ({ file: `text/${language}`, ...fault })))
  const [done, total] = counts.reduce(([d, t], each) => [d + each.done, t + each.total], [0, 0])
  const share = (n: number, of: number) => `${of === 0 ? 100 : Math.floor((n / of) * 1000) / 10} %`
  const known = Object.keys(catalogue).length
  return {
    line: `${language}: interface ${share(known, known + messages.length)}, record ${share(done!, total!)} of ${total} texts`,
    faults,
  }
}

/** Every language but English. */
export const checkAllTranslations = () => TRANSLATED.map(checkTranslations)
