import type { Translated } from '@/base/i18n/languages'
import { TEXT_FIELDS, type TextFile } from './textFields'

/** One English text of a file, and where it stands. */
export interface TextAt {
  /** `ev.1939-08-20.opening/title`: the ids of the entries around it, or their indexes, and its field. */
  readonly key: string
  readonly en: string
  /** Puts a translation in its place; a name is put beside the English one. */
  readonly put: (text: string, language: Translated) => void
  /** The name that the record itself has in that language. */
  readonly own: (language: Translated) => string | undefined
}

/** Every text of a raw file that is shown, in the order of the file. A file of another shape has none. */
export function textsOf(file: TextFile, raw: unknown): TextAt[] {
  const found: TextAt[] = []
  for (const field of TEXT_FIELDS[file]) {
    // The outermost list is that of the file's entries: their ids alone name them.
    const [first = '', ...rest] = field.split('.')
    const listed = first.endsWith('[]') && file !== 'battle.json'
    collect(raw, [first, ...rest], '', listed, found)
  }
  return found
}

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

function collect(at: unknown, [field, ...rest]: readonly string[], key: string, unnamed: boolean, found: TextAt[]) {
  if (!isNode(at) || field === undefined) return
  const name = field.replace('[]', '')
  const value = at[name]
  const here = unnamed ? key : `${key}${key && '/'}${name}`
  if (!field.endsWith('[]')) {
    if (rest.length > 0) collect(value, rest, here, false, found)
    else if (name === 'names') addName(value, here, found)
    else addText(at, name, here, found)
    return
  }
  if (!Array.isArray(value)) return
  value.forEach((element: unknown, i) => {
    const inner = `${here}${here && '/'}${idOf(element) ?? i}`
    if (rest.length > 0) collect(element, rest, inner, false, found)
    else addText(value as unknown as Node, i, inner, found)
  })
}

/** An id names an entry better than its index, which changes with every entry put before it. */
function idOf(element: unknown): string | undefined {
  if (!isNode(element)) return undefined
  const id = element.id ?? (Array.isArray(element.segments) ? element.unit : undefined)
  return typeof id === 'string' ? id : undefined
}

function addText(holder: Node, field: string | number, key: string, found: TextAt[]): void {
  const en = holder[field]
  if (typeof en !== 'string' || en === '' || staysAsItIs(holder, field)) return
  const put = (text: string, language: Translated) => {
    holder[field] = text
    if (field === 'title' && isDescribed(holder)) holder.language = language
  }
  found.push({ key, en, put, own: () => undefined })
}

/** The author of what this project states itself, such as "Calculated by this project". */
const OWN = 'This project'

function staysAsItIs(holder: Node, field: string | number): boolean {
  // The author of a document or quotation, but the way of drawing a chart.
  if (field === 'by') return holder.kind === 'chart'
  if (field === 'literal') return holder.literal !== OWN
  return field === 'title' && isNode(holder.custom) && !isDescribed(holder)
}

/** Scripts of the languages that are not written in Latin letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  mn: /\p{Script=Cyrillic}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /\p{Script=Han}/u,
}
/** Three English words in a row. */
const ENGLISH = /[a-z]{2,}[ ,][\w ]*[a-z]{2,}[ ,][\w ]*[a-z]{2,}/i

/** The title is this project's: of its own work, or in English for a work in another script, which shows none. */
function isDescribed(source: Node): boolean {
  const { title, language } = source
  const script = SCRIPTS[String(language)]
  return isOwnWork(source) || (script !== undefined && (!script.test(String(title)) || ENGLISH.test(String(title))))
}

const isOwnWork = ({ author }: Node) =>
  Array.isArray(author) && author.some((each) => isNode(each) && each.literal === OWN)

function addName(names: unknown, key: string, found: TextAt[]): void {
  if (!isNode(names) || typeof names.en !== 'string') return
  found.push({
    key,
    en: names.en,
    put: (text, language) => (names[language] ??= text),
    own: (language) => (typeof names[language] === 'string' ? names[language] : undefined),
  })
}
