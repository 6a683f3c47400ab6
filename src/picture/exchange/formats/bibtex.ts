import { msg } from '@/base/i18n/i18n'
import { creditLine } from '../credit'
import { accessedDay, cslOf, dateParts, type CslItem, type CslName } from '../csl'
import type { ExchangeFormat, Writer } from '../model'
import { LOST_BY_REFERENCES } from './cslJson'

export const bibtex: ExchangeFormat = {
  label: msg('BibTeX'),
  use: msg('LaTeX, JabRef, Zotero: the sources'),
  extension: 'bib',
  mime: 'application/x-bibtex',
  time: 'none',
  needsGround: false,
  lost: [
    ...LOST_BY_REFERENCES,
    msg('Days of publication: BibTeX has year and month; blogs, films and data are @misc.'),
  ],
}

const TYPES: Readonly<Record<string, string>> = {
  book: 'book',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  'entry-encyclopedia': 'incollection',
  report: 'techreport',
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** UTF-8 BibTeX, as biber and current BibTeX tools read it. */
export const writeBibtex: Writer = ({ record, edition }) => {
  const entries = [...record.sources.values()].map((source) => bibtexEntry(cslOf(source)))
  // Outside an entry BibTeX reads everything as a comment, but some readers stop at an @.
  return { body: `% ${creditLine(record, edition).replaceAll('@', '(at)')}\n\n${entries.join('\n')}` }
}

/** One work as an entry. */
export function bibtexEntry(item: CslItem): string {
  const type = TYPES[item.type] ?? 'misc'
  const [year, month] = dateParts(item)
  const container = type === 'article' ? 'journal' : type === 'incollection' ? 'booktitle' : 'howpublished'
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(authorText).join(' and ')],
    ['title', `{${braced(item.title)}}`],
    [container, braced(item['container-title'])],
    ['publisher', braced(item.publisher)],
    ['volume', item.volume === undefined ? undefined : braced(String(item.volume))],
    ['year', year === undefined ? undefined : String(year)],
    ['version', braced(item.version)],
    ['url', item.URL],
    ['urldate', accessedDay(item)],
    ['language', item.language],
    ['note', braced([item.source && `Read at: ${item.source}`, item.note].filter(Boolean).join('; ').replaceAll('\n', '; '))], // prettier-ignore
  ]
  const lines = fields.filter(([, text]) => text).map(([name, text]) => `  ${name} = {${text}}`)
  // A month is a word of BibTeX itself, without braces.
  if (month !== undefined) lines.push(`  month = ${MONTHS[month - 1]}`)
  return `@${type}{${item.id},\n${lines.join(',\n')}\n}\n`
}

/** A corporate author is in its own braces, so that no comma or "and" in it is read as a name. */
function authorText({ literal, family, given }: CslName): string {
  if (literal !== undefined) return `{${braced(literal)}}`
  return [family, given].map(braced).filter(Boolean).join(', ')
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function braced(text: string | undefined): string {
  return (text ?? '').replace(/[\\{}%&#$_~^]/g, (sign) => SPECIAL[sign]!)
}
