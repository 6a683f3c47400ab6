import type { BattleTime } from '@/base/core/battleTime'
import type { Deck } from '@/record/deck/deck'
import { foldName, looseName, romaniseName } from '@/record/domain/fold'
import { LINE_WORDS } from '@/record/domain/lineWords'
import type { BattleRecord } from '@/record/model/record'
import type { Names } from '@/record/schema/common'

export const FIND_KINDS = ['unit', 'place', 'event', 'sortie', 'fire', 'line', 'axis', 'chapter'] as const
export type FindKind = (typeof FIND_KINDS)[number]

/** A thing that can be found. `t` is where the clock goes; null when it may stay. */
export interface Findable {
  readonly kind: FindKind
  /** For a chapter the id of its first step. */
  readonly id: string
  /** English; the page shows the name of its own language. */
  readonly title: string
  readonly names: Names | null
  readonly t: BattleTime | null
  readonly keys: readonly Key[]
  /** What matters more comes first among equals: 0 most. */
  readonly rank: number
}

interface Key {
  readonly folded: string
  readonly roman: string
  /** Empty where the text is too long to be compared so. */
  readonly loose: string
  /** 0 for a name; 1 for what stands about it, such as the place of an event. */
  readonly aside: 0 | 1
}

export interface Found {
  readonly item: Findable
  /** The smaller, the better. */
  readonly score: number
}

const LONG = 60

function key(text: string, aside: 0 | 1): Key {
  return {
    folded: foldName(text),
    roman: romaniseName(text),
    loose: aside === 0 || text.length < LONG ? looseName(text) : '',
    aside,
  }
}

const inAll = (names: Names | undefined): string[] =>
  names ? [names.en, names.ru, names.ja, names.mn].filter((n): n is string => n !== undefined) : []

/** Everything in the record that has a name, with all its names; chapters are those of the deck in use. */
export function searchIndex(record: BattleRecord, deck: Deck): Findable[] {
  const out: Findable[] = []
  const add = (
    kind: FindKind,
    id: string,
    title: string,
    names: Names | null,
    t: BattleTime | null,
    own: readonly string[],
    about: readonly string[],
    rank: number,
  ) =>
    out.push({
      kind,
      id,
      title,
      names,
      t,
      rank,
      keys: [...own.map((text) => key(text, 0)), ...about.filter(Boolean).map((text) => key(text, 1))],
    })
  const ECHELONS = ['army-group', 'army', 'corps', 'division', 'brigade', 'regiment', 'battalion', 'company']
  for (const u of record.units.values()) {
    add(
      'unit',
      u.id,
      u.names.en,
      u.names,
      null,
      [...inAll(u.names), u.short],
      u.commanders.flatMap((c) => [
        c.name ?? '',
        c.original ?? '',
        ...(c.person ? inAll(record.persons.get(c.person)?.names) : []),
      ]),
      ECHELONS.indexOf(u.echelon),
    )
  }
  for (const p of record.places.values())
    add('place', p.id, p.names.en, p.names, null, [...inAll(p.names), ...(p.aka ?? [])], [], p.rank * 2)
  const about = (id: string | undefined) => (id === undefined ? [] : inAll(record.places.get(id)?.names))
  for (const { item, from } of record.events) {
    const units = item.units.flatMap((id) => inAll(record.units.get(id)?.names))
    add(
      'event',
      item.id,
      item.title,
      null,
      from,
      [item.title],
      [item.text, ...about(item.place), ...units],
      6 - item.weight,
    )
  }
  for (const { item, from } of record.sorties) {
    add(
      'sortie',
      item.id,
      item.names.en,
      item.names,
      from,
      inAll(item.names),
      [item.mission, ...item.flights.map((f) => f.type), ...about(item.target)],
      5,
    )
  }
  for (const { item, from } of record.barrages) {
    add(
      'fire',
      item.id,
      `Artillery fire: ${item.names.en}`,
      null,
      from,
      [`Artillery fire: ${item.names.en}`, ...inAll(item.names)],
      item.on.flatMap(({ place }) => about(place)),
      5,
    )
  }
  for (const { item, from } of record.features) {
    const title = `${LINE_WORDS[item.kind]}: ${item.names.en}`
    // Who asks for Fui means the height before the pocket that bears its name.
    add(
      'line',
      item.id,
      title,
      null,
      item.kind === 'border-claim' ? null : from,
      [title],
      [...inAll(item.names), item.note ?? ''],
      6,
    )
  }
  for (const { item, from } of record.axes) {
    const units = item.units.flatMap((id) => inAll(record.units.get(id)?.names))
    add('axis', item.id, item.names.en, item.names, from, inAll(item.names), units, 5)
  }
  for (const chapter of new Set(deck.steps.map((s) => s.chapterIndex))) {
    const steps = deck.steps.filter((s) => s.chapterIndex === chapter)
    const first = steps[0]!
    const lit = steps.flatMap((s) => s.step.highlight.flatMap((id) => inAll(record.units.get(id)?.names)))
    add(
      'chapter',
      first.step.id,
      first.title,
      null,
      first.t,
      [first.title],
      [...steps.map((s) => s.step.caption), ...lit],
      4,
    )
  }
  return out
}

/** How well `text` answers the words asked for, 0 best; Infinity when it does not. */
function fit(text: string, asked: string): number {
  if (asked === '' || text === '') return Infinity
  if (text === asked) return 0
  if (text.startsWith(asked)) return 1
  const words = asked.split(' ')
  const padded = ` ${text}`
  if (words.every((w) => padded.includes(` ${w}`))) return 2
  return words.every((w) => text.includes(w)) ? 4 : Infinity
}

/** The best answers first: names before what stands about them, then by weight; at most `limit` of each kind. */
export function search(index: readonly Findable[], query: string, limit = 8): Found[] {
  const folded = foldName(query)
  const roman = romaniseName(query)
  const loose = looseName(query)
  if (folded === '') return []
  const found: Found[] = []
  for (const item of index) {
    let score = Infinity
    for (const k of item.keys) {
      const aside = k.aside * 10
      score = Math.min(score, fit(k.folded, folded) + aside, fit(k.roman, roman) + 0.5 + aside)
      if (loose.length > 2 && k.loose.includes(loose))
        score = Math.min(score, (k.loose.startsWith(loose) ? 3 : 5) + aside)
    }
    if (score < Infinity) found.push({ item, score })
  }
  found.sort((a, b) => a.score - b.score || a.item.rank - b.item.rank)
  const of = new Map<FindKind, number>()
  return found.filter(({ item }) => {
    const n = of.get(item.kind) ?? 0
    of.set(item.kind, n + 1)
    return n < limit
  })
}
