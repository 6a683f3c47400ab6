import MiniSearch from 'minisearch'
import type { BattleTime } from '@/base/core/battleTime'
import { looseName, romaniseName } from '@/record/domain/fold'
import { definitionOf } from '@/record/kinds/kinds'
import { askedDate, spanOfAsked } from './dates'
import { search, type Findable, type FindKind } from './search'

/** Context of a search: the time shown. */
export interface AskedAt {
  readonly t: BattleTime
  /** Ids of the units on the map at that time. */
  readonly onMap: ReadonlySet<string>
}

export interface Answer {
  readonly kind: FindKind
  readonly items: readonly Findable[]
}

export interface Answers {
  /** The time named in the question; null if none. */
  readonly date: { readonly t: BattleTime; readonly exact: boolean } | null
  /** Answers by kind, the kind with the best answer first. */
  readonly groups: readonly Answer[]
}

const EACH = 6
/** A list of words, in the Latin letters in which queries are compared. */
const wordsOf = (text: string) => new Set(text.split(' ').map(romaniseName))

/** Stop words: words of a question that say nothing about its subject. */
const EMPTY = wordsOf(
  'a an and are at by did do does for from had has have how in into is it its many much of on or so that the their there they this to was were what when where which who whom whose why with что где когда кто почему как сколько в на и они',
)
/** Words for people, which count only where nothing more precise is asked: how many *soldiers died*. */
const PEOPLE = wordsOf('men people persons soldiers troops battle war')
/** Synonyms: a visitor's word, and the record's words for it. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  lose: ['wrong', 'defeat', 'assessment'],
  losing: ['wrong', 'defeat', 'assessment'],
  defeated: ['wrong', 'defeat', 'assessment'],
  proigrali: ['wrong', 'defeat', 'assessment'],
  win: ['winning', 'victory', 'assessment'],
  won: ['winning', 'victory', 'assessment'],
  died: ['killed', 'dead', 'casualties'],
  die: ['killed', 'dead', 'casualties'],
  poteri: ['casualties', 'lost'],
  deaths: ['killed', 'casualties'],
  dead: ['killed', 'casualties'],
  losses: ['lost', 'casualties'],
  planes: ['aircraft'],
  airplanes: ['aircraft'],
  soldiers: ['persons', 'strength', 'men'],
  men: ['persons', 'strength'],
  encirclement: ['ring', 'encircled', 'pincers', 'pockets'],
  surrounded: ['ring', 'encircled', 'pocket'],
  truce: ['cease', 'fire'],
  armistice: ['cease', 'fire'],
  start: ['begins', 'first', 'opening'],
  ussr: ['soviet'],
  russian: ['soviet'],
  russians: ['soviet'],
  jap: ['japanese'],
  japan: ['japanese'],
  yapontsy: ['japanese'],
}
/** Relevance of an answer by its kind, all else equal. */
const relevanceOf = (kind: FindKind): number =>
  kind === 'number' ? 1 : kind === 'step' ? 0.85 : definitionOf(kind).relevance
/** Questions with "why" are better answered by text than by numbers. */
const WHY = /(^|\s)(why|how come|почему|なぜ|яагаад)(\s|$)/iu
const EXPLAINS: Readonly<Partial<Record<FindKind, number>>> = {
  step: 3,
  chapter: 2.2,
  number: 0.25,
  event: 0.5,
  line: 0.25,
  unit: 0.25,
}

/**
 * Converts the score of an exact hit (0 to about 15, lower is better) to the scale of the engine's score (0 to 1).
 */
const exactWorth = (score: number) => 1.4 - score * 0.045

const termsOf = (text: string) =>
  romaniseName(text)
    .split(' ')
    .filter((term) => term !== '')

/**
 * Answers queries: names in four scripts with variants and typing errors, dates, people, numbers, questions by
 * keyword.
 */
export class Answerer {
  readonly #index: readonly Findable[]
  readonly #engine: MiniSearch<{ id: number; own: string; sound: string; about: string }>

  constructor(index: readonly Findable[]) {
    this.#index = index
    this.#engine = new MiniSearch({
      fields: ['own', 'sound', 'about'],
      tokenize: termsOf,
      processTerm: (term) => (EMPTY.has(term) ? null : term),
      searchOptions: {
        boost: { own: 3, sound: 2 },
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : 0),
        weights: { fuzzy: 0.5, prefix: 0.6 },
      },
    })
    this.#engine.addAll(
      index.map((item, id) => {
        const own = item.keys.filter((k) => k.aside === 0).map((k) => k.roman)
        return {
          id,
          own: own.join(' '),
          sound: own.map((name) => name.split(' ').map(looseName).join(' ')).join(' '),
          about: item.keys
            .filter((k) => k.aside === 1)
            .map((k) => k.roman)
            .join(' '),
        }
      }),
    )
  }

  answer(query: string, at: AskedAt): Answers {
    const date = askedDate(query)
    const words = date ? date.rest : query
    const scores = new Map<Findable, number>()
    const raise = (item: Findable, score: number) => scores.set(item, Math.max(scores.get(item) ?? 0, score))
    for (const { item, score } of search(this.#index, words, EACH * 2)) raise(item, exactWorth(score))
    const named = termsOf(words).filter((term) => !EMPTY.has(term))
    const precise = named.filter((term) => !PEOPLE.has(term))
    const asked = precise.length > 0 ? precise : named
    if (asked.length > 0) {
      const wider = [...asked, ...asked.flatMap((term) => SAME[term] ?? [])].join(' ')
      const found = this.#engine.search(wider)
      const best = found[0]?.score ?? 1
      for (const { id, score, queryTerms } of found) {
        const share = Math.min(queryTerms.length / asked.length, 1)
        raise(this.#index[id as number]!, (score / best) * (0.4 + 0.6 * share))
      }
    }
    if (date) {
      const [from, until] = spanOfAsked(date)
      for (const item of this.#index)
        if (item.kind === 'event' && item.t !== null && item.t >= from && item.t < until)
          raise(item, (scores.get(item) ?? 0) + 1.5 - item.rank * 0.08)
    }
    return { date: date && { t: date.t, exact: date.exact }, groups: this.#groups(scores, at, WHY.test(query)) }
  }

  #groups(scores: ReadonlyMap<Findable, number>, { onMap }: AskedAt, why: boolean): Answer[] {
    const relevance = (item: Findable, score: number) =>
      score *
      relevanceOf(item.kind) *
      (item.kind === 'unit' && onMap.has(item.id) ? 1.2 : 1) *
      // Totals rank before their parts.
      (item.kind === 'number' && item.rank === 0 ? 2 : 1) *
      (why ? (EXPLAINS[item.kind] ?? 1) : 1)
    const ranked = [...scores]
      .map(([item, score]) => ({ item, score: relevance(item, score) }))
      .sort((a, b) => b.score - a.score || a.item.rank - b.item.rank)
    const best = ranked[0]?.score ?? 0
    const worthIt = ranked.filter(({ score }) => score >= best * 0.28)
    const order = [...new Set(worthIt.map(({ item }) => item.kind))]
    // Kinds are ordered by their best answer.
    return order.map((kind) => ({
      kind,
      items: worthIt
        .filter(({ item }) => item.kind === kind)
        .slice(0, EACH)
        .map(({ item }) => item),
    }))
  }
}
