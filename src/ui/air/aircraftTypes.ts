import { msg, tr } from '@/base/i18n/i18n'

/** Columns of the tables that are kinds of aircraft; the others are types, which are the same in every language. */
const KINDS: Readonly<Record<string, string>> = {
  fighters: msg('fighters'),
  'heavy bombers': msg('heavy bombers'),
  'light bombers': msg('light bombers'),
  reconnaissance: msg('reconnaissance'),
  transport: msg('transport'),
}
/** The same where columns are narrow. */
const SHORT_KINDS: Readonly<Record<string, string>> = {
  fighters: msg('fighters'),
  'heavy bombers': msg('heavy b.'),
  'light bombers': msg('light b.'),
  reconnaissance: msg('reconn.'),
}

/** `Ki-27`, `heavy bombers` */
export function typeWord(type: string): string {
  const kind = KINDS[type]
  return kind === undefined ? type : tr(kind)
}

/** `Ki-27`, `heavy b.` */
export function shortTypeWord(type: string): string {
  const kind = SHORT_KINDS[type]
  return kind === undefined ? type : tr(kind)
}
