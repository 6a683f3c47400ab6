import { msg } from '@/base/i18n/i18n'
import { accessedDay, cslOf, dateParts, type CslItem, type CslName } from '../csl'
import type { ExchangeFormat, Writer } from '../model'
import { LOST_BY_REFERENCES } from './cslJson'

export const ris: ExchangeFormat = {
  label: msg('RIS'),
  use: msg('EndNote, Mendeley, Zotero: the sources'),
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  time: 'none',
  needsGround: false,
  lost: LOST_BY_REFERENCES,
}

const TYPES: Readonly<Record<string, string>> = {
  book: 'BOOK',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  'entry-encyclopedia': 'ENCYC',
  report: 'RPRT',
  dataset: 'DATA',
  software: 'COMP',
  interview: 'PCOMM',
}

/** Records of two-letter tags, lines ended by CR LF. */
export const writeRis: Writer = ({ record }) => ({
  body: [...record.sources.values()].map((source) => risEntry(cslOf(source))).join('\r\n'),
})

export function risEntry(item: CslItem): string {
  const [year, month, day] = dateParts(item)
  const two = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'))
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).map((author) => ['AU', authorText(author)] as [string, string]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['VL', item.volume === undefined ? undefined : String(item.volume)],
    ['ET', item.version],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', month === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`],
    ['UR', item.URL],
    ['Y2', accessedDay(item)?.replaceAll('-', '/')],
    ['LA', item.language],
    ['DP', item.source],
    ...(item.note ?? '').split('\n').map((line) => ['N1', line] as [string, string]),
  ]
  const lines = tags.filter(([, text]) => text).map(([tag, text]) => `${tag}  - ${text!.replace(/\s+/g, ' ')}`)
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** A corporate author has no comma, after which a given name would be read. */
function authorText({ literal, family, given }: CslName): string {
  return literal ?? [family, given].filter(Boolean).join(', ')
}
