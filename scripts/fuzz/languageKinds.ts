import fc from 'fast-check'
import { compile } from '../../src/base/i18n/compile'
import { activate, tr } from '../../src/base/i18n/i18n'
import { isLanguage } from '../../src/base/i18n/languages'
import { parseRecord } from '../../src/record/read/parse'
import { parseTexts, type LoadedTexts } from '../../src/record/read/parseTexts'
import { FILE_NAMES } from '../../src/record/schema/files'
import { applyTexts } from '../../src/record/translate/translations'
import { openingLanguage } from '../../src/state/language/languageChoice'
import { packTexts } from '../text/pack'
import { exercise } from './exercise'
import { kind } from './kind'
import { hostile, mutated, mutations, textOf } from './mutate'
import { demand, demandFaults, demandSentence, within } from './oracle'
import { shippedFiles } from './recordKind'

const NAMES: ReadonlySet<string> = new Set(FILE_NAMES)

let packed: LoadedTexts | null = null
const sound = () => (packed ??= packTexts('ru'))

/** Messages that cannot be shown, and others that can although they look odd. */
const MESSAGES = ['{', '}', '{n', '{n}', '{n, number}', '{n, plural, one {#}}', '{n, plural, other {#}}', '{n, select}', '{constructor}', '{n, plural, __proto__ {x} other {y}}', '{n, plural, offset {x} other {#}}', '{n, plural, other {'.repeat(900), '<0>', '\\u0041'] // prettier-ignore

const spoilt = fc.record({ at: fc.nat(5000), message: fc.constantFrom(...MESSAGES) }).map(({ at, message }) => {
  const texts = Object.keys(sound().interface)
  return JSON.stringify({ ...sound(), interface: { ...sound().interface, [texts[at % texts.length]!]: message } })
})

const files = fc.oneof(
  mutations.map((changes) => textOf(mutated(sound(), changes))),
  spoilt,
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((share) => JSON.stringify(sound()).slice(0, Math.round(share * 2_000_000))),
  hostile.map(textOf),
  fc.constantFrom('<!doctype html><p>Home', '', '\ufeff{}', '{"interface":{}}', '{"interface":{},"record":{}}'),
)

/** A language file that the page fetches: refused with a reason, or every message is shown and the record plays. */
export const textKind = kind(
  'language files',
  files,
  async (text) => {
    await within(15_000, () => {
      let texts: LoadedTexts
      try {
        texts = parseTexts(JSON.parse(text))
      } catch (error) {
        return demandSentence((error as Error).message)
      }
      activate('ru', texts.interface)
      try {
        for (const message of Object.keys(texts.interface)) {
          demand(typeof tr(message, { n: 2 }) === 'string', `${message} shows no text`)
          compile(message)
        }
      } finally {
        activate('en', {})
      }
      const raw = shippedFiles()
      applyTexts(raw, texts.record, 'ru')
      const { record, faults } = parseRecord(raw)
      demandFaults(faults, NAMES)
      demand(record !== null, 'no record')
      exercise(record, { flights: false })
    })
  },
  1,
)

const wanted = fc.array(fc.oneof(fc.constantFrom('ru-RU', 'JA', 'mn-Mong-CN', 'de', '', '-'), fc.string()))

/** The language of a link, of the browser's storage and of the browser: one that the page has. */
export const languageKind = kind(
  'language choices',
  fc.record({
    linked: fc.oneof(fc.constantFrom('ru', 'ru.', 'RU', 'ja&lang=mn', '&amp;lang=ja)'), fc.string({ unit: 'binary' })),
    kept: fc.oneof(fc.constantFrom('mn', null, 'xx'), hostile.map(textOf), fc.constant(undefined)),
    wanted,
  }),
  async ({ linked, kept, wanted: languages }) => {
    const getItem = () => {
      // As a browser whose storage is closed.
      if (kept === undefined) throw new Error('blocked')
      return kept
    }
    Object.defineProperty(globalThis, 'localStorage', { value: { getItem }, configurable: true })
    try {
      await within(1000, () => {
        const language = openingLanguage(`?t=1939-08-25T12:00&lang=${linked}`, languages)
        demand(isLanguage(language), `the page has no language ${language}`)
      })
    } finally {
      Reflect.deleteProperty(globalThis, 'localStorage')
    }
  },
)
