import { setupI18n } from '@lingui/core'
import { compile } from './compile'
import type { Language } from './languages'

/** Translations by their English message. */
export type Catalogue = Readonly<Record<string, string>>
export type Values = Readonly<Record<string, string | number>>

/** Chromium has no Mongolian numbers; Mongolian writes them as English does. */
const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU', ja: 'ja-JP', mn: 'en-GB' }

const page = setupTranslator()
/** For files that other programs read. */
const english = setupTranslator()
let i18n = page

function setupTranslator() {
  const translator = setupI18n({ locale: 'en', messages: { en: {} } })
  // The types of Lingui's compiled messages are those of its own compiler.
  return translator.setMessagesCompiler(compile as Parameters<typeof translator.setMessagesCompiler>[0])
}

/** Development shows what has no translation. The page itself shows English there. */
const SHOWS_MISSING = import.meta.env?.DEV === true && import.meta.env.MODE !== 'test'

/** From here on `tr` answers in this language. Whoever calls this must have views drawn again. */
export function activate(language: Language, catalogue: Catalogue): void {
  page.loadAndActivate({ locale: language, messages: { ...catalogue } })
}

/** The language in which `tr` answers. */
export const activeLanguage = () => i18n.locale as Language

/** What `make` makes, in English whatever the active language. `make` must not wait for anything. */
export function inEnglish<T>(make: () => T): T {
  const before = i18n
  i18n = english
  try {
    return make()
  } finally {
    i18n = before
  }
}

/** The locale for `Intl`: numbers, lists and sorting. Its dates lack Mongolian in Chromium: see battleTime.ts. */
export const locale = () => LOCALES[activeLanguage()]

/**
 * The text in the active language. `message` is the English text, an ICU message:
 * `tr('{n, plural, one {# unit} other {# units}}', { n })`. The text is looked up when this is called, so constants
 * of a module hold English (marked by `msg`) and call this where they are shown.
 */
export function tr(message: string, values?: Values): string {
  const text = i18n._(message, values as Record<string, unknown> | undefined)
  return SHOWS_MISSING && i18n.locale !== 'en' && !(message in i18n.messages) ? `⟨${text}⟩` : text
}

/** Marks an English message that `tr` translates elsewhere, so that it is found for translation. */
export const msg = <T extends string>(message: T): T => message

const numberFormats = new Map<string, Intl.NumberFormat>()

/** A number in the active language, by default with at most three decimals. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  const key = locale() + JSON.stringify(options)
  let format = numberFormats.get(key)
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(locale(), options)))
  return format.format(value)
}

/** `I-16, SB, R-5`: a list without a last "and". */
export const formatList = (items: readonly string[]): string =>
  items.length === 0 ? '' : items.reduce((list, item) => tr('{list}, {item}', { list, item }))

/** `Fui, p. 3; Nomon, p. 5`: for items with commas of their own. */
export const formatSemicolonList = (items: readonly string[]): string =>
  items.length === 0 ? '' : items.reduce((list, item) => tr('{list}; {item}', { list, item }))
