import { parseBattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { rankAt } from '@/record/domain/command'
import { nameWord } from '@/record/domain/nameWord'
import type { BattleRecord } from '@/record/model/record'
import type { Citation } from '@/record/schema/common'
import type { FigureOf } from '@/record/schema/figures'
import type { Portrait, PortraitModel } from './model'
import { uniqueCitations, withSide } from './shared'

/** Maximum characters of a life on the stage: about four lines of a column. */
const MAX_LIFE = 170

type Row = FigureOf<'portrait'>['people'][number]

/** People described in words, with their rank on the day `at`. */
export function portraitModel(figure: FigureOf<'portrait'>, record: BattleRecord): PortraitModel {
  const { title, note = '', people, at } = figure
  const t = (at === undefined ? null : parseBattleTime(at)) ?? record.start
  const found = people.flatMap((row) => portraitOf(row, record, t))
  return {
    kind: 'portrait',
    title,
    note,
    people: found.map((f) => f.portrait),
    sources: uniqueCitations(found.flatMap((f) => f.sources)),
  }
}

function portraitOf(row: Row, record: BattleRecord, t: number): { portrait: Portrait; sources: readonly Citation[] }[] {
  if (!('person' in row)) {
    const { name, role, life, fate = '', side, sources } = row
    return [{ portrait: { name, role, life, fate, ...withSide(side) }, sources }]
  }
  const person = record.persons.get(row.person)
  if (!person) return []
  const { names, role, life, fate = '', side, sources } = person
  const rank = rankAt(person, t)
  const portrait = {
    name: nameWord(names),
    role: rank ? tr('{rank}. {role}', { rank, role }) : role,
    life: shortened(life),
    fate,
    side,
  }
  return [{ portrait, sources }]
}

/** The first sentences of a life, up to MAX_LIFE characters; at least one. */
export function shortened(life: string): string {
  // Japanese has no spaces between sentences.
  const sentences = life.split(/(?<=[.?!] )(?=\p{Lu})|(?<=。)/u)
  let text = sentences[0]!
  for (const next of sentences.slice(1)) {
    if ((text + next).trimEnd().length > MAX_LIFE) break
    text += next
  }
  return text.trimEnd()
}
