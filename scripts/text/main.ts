import { readFileSync } from 'node:fs'
import { TRANSLATED, type Translated } from '../../src/base/i18n/languages'
import { faultText } from '../../src/record/schema/fault'
import { checkTranslations } from '../check/translations'
import { missingTexts, storeTexts } from './store'

const USAGE = `usage: npm run -s text -- todo LANGUAGE [FILE …]    English texts without translation, as JSON by short name
       npm run -s text -- put LANGUAGE FILE.json     store translations by the same short names
       npm run -s text -- check LANGUAGE             what is missing, stale, or differs from data/text/terms.json
LANGUAGE is ${TRANSLATED.join(', ')}; FILE is a file of data/ without .json, or "interface".`

function main([what, language, ...rest]: readonly string[]): number {
  if (!TRANSLATED.includes(language as Translated)) return fail(USAGE)
  const lang = language as Translated
  if (what === 'todo') return say(JSON.stringify(missingTexts(lang, rest), null, 1))
  if (what === 'put' && rest[0]) {
    const unknown = storeTexts(lang, JSON.parse(readFileSync(rest[0], 'utf8')) as Record<string, string>)
    return unknown.length > 0 ? fail(`no English text has the names ${unknown.join(', ')}`) : 0
  }
  return what === 'check' ? check(lang) : fail(USAGE)
}

function check(language: Translated): number {
  const { line, faults } = checkTranslations(language)
  for (const fault of faults) say(faultText(fault))
  say(line)
  return faults.length > 0 ? 1 : 0
}

const say = (text: string): 0 => (console.log(text), 0)
const fail = (text: string): 1 => (console.error(text), 1)

process.exitCode = main(process.argv.slice(2))
