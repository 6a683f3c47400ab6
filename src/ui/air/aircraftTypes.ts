import { msg, tr } from '@/base/i18n/i18n'
import { partWord } from '@/record/domain/partWords'

/** Kinds of aircraft whose words are too long for the head of a column. */
const SHORT: Readonly<Record<string, string>> = {
  'heavy bombers': msg('heavy b.'),
  'light bombers': msg('light b.'),
  reconnaissance: msg('reconn.'),
}

/** `Ki-27`, `heavy b.` */
export function shortTypeWord(type: string): string {
  const short = SHORT[type]
  return short === undefined ? partWord(type) : tr(short)
}
