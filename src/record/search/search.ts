import { isoLabel, type BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import type { Deck } from '@/record/deck/deck'
import { foldName, looseName, romaniseName } from '@/record/domain/fold'
import { nameWord } from '@/record/domain/nameWord'
import { groupOf } from '@/record/domain/numberGroups'
import { SIDE_WORDS } from '@/record/domain/words'
import { definitionOf, KIND_IDS, type Kind } from '@/record/kinds/kinds'
import type { BattleRecord } from '@/record/model/record'
import type { Claim } from '@/record/schema/claims'
import type { Names, Side } from '@/record/schema/common'

/** Kinds of answers: those of the record, and numbers and single steps. */
export type FindKind = Kind | 'number' | 'step'

/** One entry of the search index. */
export interface Findable {
  readonly kind: FindKind
  /** For a chapter the id of its first step. */
  readonly id: string
  /** In the active language; shown where there are no `names`. */
  readonly title: string
  readonly names: Names | null
  /** Battle time that the clock is set to; null to leave it. */
  readonly t: BattleTime | null
  readonly side: Side | null
  readonly keys: readonly Key[]
  /** Order among equally good answers; 0 comes first. */
  readonly rank: number
}

interface Key {
  readonly folded: string
  readonly roman: string
  /** Empty where the text is too long for a loose comparison. */
  readonly loose: string
  /** 0 for a name; 1 for text about the thing, such as the place of an event. */
  readonly aside: 0 | 1
}

export interface Found {
  readonly item: Findable
  /** Lower is better. */
  readonly score: number
}

/** Text about a thing is compared loosely only up to this many characters. */
const LONG = 60

function key(text: string, aside: 0 | 1): Key {
  return {
    folded: foldName(text),
    roman: romaniseName(text),
    loose: aside === 0 || text.length < LONG ? looseName(text) : '',
    aside,
  }
}

/** Everything named in the record, with all its names; chapters are those of the deck in use. */
export function searchIndex(record: BattleRecord, deck: Deck): Findable[] {
  return [
    ...KIND_IDS.flatMap((kind) => findablesOf(kind, record, deck)),
    ...namedCommanders(record),
    ...numbers(record),
    ...steps(deck),
  ]
}

function findablesOf<K extends Kind>(kind: K, record: BattleRecord, deck: Deck): Findable[] {
  const definition = definitionOf(kind)
  return [...definition.all(record, deck)].map((thing) => {
    const { title, names, own, about, rank } = definition.searchText(thing, record)
    return {
      kind,
      id: definition.id(thing),
      title,
      names,
      t: definition.when(thing),
      side: definition.side(thing),
      rank,
      keys: keysOf(own, about),
    }
  })
}

const keysOf = (own: readonly string[], about: readonly string[]) => [
  ...own.map((text) => key(text, 0)),
  ...about.filter(Boolean).map((text) => key(text, 1)),
]

/** Commanders of whom the record knows the name alone: they have no card, so each leads to his first unit. */
function namedCommanders(record: BattleRecord): Findable[] {
  const found = new Map<string, Findable>()
  for (const unit of record.units.values())
    for (const { name, original } of unit.commanders) {
      if (name === undefined || found.has(name)) continue
      const keys = keysOf(original === undefined ? [name] : [name, original], [unit.names.en])
      found.set(name, { kind: 'unit', id: unit.id, title: tr('{person}, {unit}', { person: name, unit: nameWord(unit.names) }), names: null, t: null, side: unit.side, rank: 3, keys }) // prettier-ignore
    }
  return [...found.values()]
}

/** Claims by title and by the words that a visitor would use for what they count. */
function numbers(record: BattleRecord): Findable[] {
  return record.claims.map((claim) => {
    const about = [
      claim.measure.replaceAll(/[.-]/g, ' '),
      ...[groupOf(claim).title, ...claim.about.sides.map((s) => SIDE_WORDS[s])].flatMap(inBoth),
    ]
    const rank = isWholeCampaign(claim, record) ? 0 : 3
    return { kind: 'number', id: claim.id, title: claim.title, names: null, t: null, side: null, rank, keys: keysOf([claim.title], about) } // prettier-ignore
  })
}

/** A word of the page in English and in the active language. */
const inBoth = (word: string): string[] => [...new Set([word, tr(word)])]

/** True for the total of a side over the whole campaign: what a visitor means who asks for a number. */
function isWholeCampaign({ measure, about }: Claim, { start, end }: BattleRecord): boolean {
  const [from, until = from] = (about.period ?? '').split('/')
  const day = (t: BattleTime) => isoLabel(t).slice(0, 10)
  return measure.endsWith('.total') && from === day(start) && until === day(end)
}

/** Single steps of the deck by their captions. */
function steps(deck: Deck): Findable[] {
  return deck.steps.map(({ step, t, title }) => ({ kind: 'step', id: step.id, title: tr('{title}: {text}', { title, text: step.caption }), names: null, t, side: null, rank: 7, keys: keysOf([], [step.caption]) })) // prettier-ignore
}

/** How well `text` matches the typed words, 0 is best; Infinity if it does not match. */
function fit(text: string, asked: string): number {
  if (asked === '' || text === '') return Infinity
  if (text === asked) return 0
  if (text.startsWith(asked)) return 1
  const words = asked.split(' ')
  const padded = ` ${text}`
  if (words.every((w) => padded.includes(` ${w}`))) return 2
  return words.every((w) => text.includes(w)) ? 4 : Infinity
}

/** The best answers first: names before text about them, then by rank; at most `limit` of each kind. */
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
