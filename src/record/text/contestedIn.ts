import { DAY, dayAndMonthOf, MONTHS } from '@/base/core/battleTime'
import { claimPeriod } from '@/record/domain/claimPeriod'
import type { ClaimSubject } from '@/record/domain/claimsAbout'
import { quarrelsOf } from '@/record/domain/quarrels'
import type { BattleRecord } from '@/record/model/record'
import type { Claim, ClaimUnit, ClaimValue } from '@/record/schema/claims'
import { SIDES, type Side } from '@/record/schema/common'
import { englishOf } from '@/record/translate/english'

/** A stretch of a text that states a number or date on which witnesses differ. */
export interface ContestedSpan {
  readonly start: number
  readonly end: number
  readonly claim: Claim
}

/** Smaller numbers occur in every text for other reasons. */
const MIN_NUMBER = 10
const NUMBER = /\d{1,3}(?:,\d{3})+|\d+/g
const DATE = new RegExp(`(\\d{1,2})(?:[–-]\\d{1,2})? (${MONTHS.join('|')})`, 'g')
/** Words that name the thing that a claim counts; they stand within a few words of the number. */
const COUNTED: Partial<Record<ClaimUnit, RegExp>> = {
  persons:
    /\b(men|casualt\w*|killed|dead|wounded|missing|sick|died|loss(es)?|lost|prisoners?|soldiers|troops|Heroes)\b/i,
  aircraft: /\b(aircraft|machines|planes|fighters?|bombers?|claim\w*)\b/i,
  tanks: /\btanks?\b/i,
  tankettes: /\btankettes?\b/i,
  'armoured-vehicles': /\b(tanks?|armour\w*|vehicles)\b/i,
  'armoured-cars': /\barmoured cars?\b/i,
  guns: /\b(guns?|artillery|howitzers?|mortars?)\b/i,
  trucks: /\b(lorr\w*|trucks?)\b/i,
  tons: /\btons?\b/i,
  'tons/day': /\btons?\b/i,
  rounds: /\b(rounds|shells)\b/i,
  percent: /(\bper cent\b|%)/i,
  km: /\bkm\b|\bkilometres?\b/i,
}
/** What a claim under a measure is about beyond the unit: words that must stand near the number too. The first that fits. */
const ABOUT: readonly (readonly [part: string, words: RegExp])[] = [
  ['casualties.killed', /\b(killed|dead|died)\b/i],
  ['casualties.wounded', /\bwounded\b/i],
  ['casualties.missing', /\bmissing\b/i],
  ['casualties.sick', /\bsick\b/i],
  ['casualties.prisoners', /\bprisoner|captured\b/i],
  ['casualties', /\b(casualt\w*|loss(es)?|lost)\b/i],
  ['lost', /\b(lost|loss(es)?|disabled|destroyed|shot down|burnt)\b/i],
  ['claimed', /\bclaim/i],
]
/** Characters before and after a number that count as near it. */
const NEAR = [60, 60] as const

/** Words of titles that are in every other sentence too, and so say nothing about which claim is meant. */
const COMMON = new Set(
  'about after also and are army before black campaign day first for from figure forces fight ground group had has have into july june august september may mongolia mongolian soviet japanese manchukuo number river second that the their they took two was were when which whole with without regiment division brigade corps heights height takes taken take effect casualties aircraft tanks persons wounded killed armoured cars lost trucks losses guns attack attacks created opening seen'.split(
    ' ',
  ),
)

/** The words by which a text names a side. */
const SIDE_WORD: Record<Side, RegExp> = {
  su: /\b(Soviet|Zhukov|Red Army|Krivosheev)/g,
  mn: /\bMongolian\b/g,
  jp: /\b(Japanese|Kwantung|Sixth Army|Komatsubara|Yasuoka)/g,
  mk: /\bManchu/g,
}
/** A text speaks of claims at most so long before or after its own time, seconds. */
const WITHIN = 14 * DAY
const ALLY: Record<Side, Side> = { su: 'mn', mn: 'su', jp: 'mk', mk: 'jp' }
/** Characters before a number in which its side may be named. */
const CONTEXT = 160

/**
 * Finds numbers and dates of contested claims in a text, in order. A number counts where it is one that a witness gives
 * and its sentence names both the thing counted and a side or subject of the claim; a date where its sentence has a
 * telling word of the claim's title. With the battle time `t` that the text is about, claims about other weeks are left
 * out. What a text does not say plainly stays unmarked.
 */
export function contestedIn(
  text: string,
  record: Pick<BattleRecord, 'claims'>,
  t: number | null = null,
): ContestedSpan[] {
  const english = englishOf(text)
  const found = contestedInEnglish(english, record, t)
  return english === text ? found : inTranslation(found, english, text)
}

/** The same numbers and dates in a translation, as it writes them; one that it writes in another way stays unmarked. */
function inTranslation(found: readonly ContestedSpan[], english: string, text: string): ContestedSpan[] {
  const spans: ContestedSpan[] = []
  for (const { start, end, claim } of found) {
    const pattern = writtenAs(english.slice(start, end))
    const match = [...text.matchAll(pattern)].find(({ index }) => spans.every((s) => index >= s.end || index < s.start))
    if (match) spans.push({ start: match.index, end: match.index + match[0].length, claim })
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** How the active language writes a number with any sign between thousands, or a day of a month. */
function writtenAs(said: string): RegExp {
  const [, days, month] = /^([\d–-]+) (\p{L}+)$/u.exec(said) ?? []
  if (days !== undefined) {
    const date = dayAndMonthOf(days, MONTHS.indexOf(month as (typeof MONTHS)[number]))
    return new RegExp(`(?<!\\d)${date.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`, 'g')
  }
  const digits = said.replaceAll(',', '').replaceAll(/\B(?=(?:\d{3})+$)/g, '[,.\\s]?')
  return new RegExp(`(?<![\\d.,])${digits}(?!\\d|[.,]\\d)`, 'g')
}

function contestedInEnglish(text: string, record: Pick<BattleRecord, 'claims'>, t: number | null): ContestedSpan[] {
  const found: ContestedSpan[] = []
  const claims = contestedClaims(record).filter((claim) => t === null || isNear(claim, t))
  const add = (start: number, end: number, claim: Claim | null) => {
    if (claim && found.every((f) => end <= f.start || start >= f.end)) found.push({ start, end, claim })
  }
  for (const [from, sentence] of sentencesOf(text)) {
    for (const match of sentence.matchAll(DATE))
      add(from + match.index, from + match.index + match[0].length, dateClaim(claims, sentence, match))
    for (const match of sentence.matchAll(NUMBER)) {
      const [start, end] = [from + match.index, from + match.index + match[0].length]
      // Not a date, an hour, a year, a name such as 7th, or part of a longer figure.
      if (!countsSomething(text, start, end)) continue
      add(start, end, numberClaim(claims, text, sentence, Number(match[0].replaceAll(',', '')), start, match.index))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function countsSomething(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 12)
  if (/[\d:.,/-]$|[A-Z]-?$/.test(before) && !/, $|\. $/.test(before)) return false
  if (/\b(Hill|Height|No\.) $/.test(text.slice(Math.max(0, start - 8), start))) return false
  if (/^(st|nd|rd|th)\b|^[:/]\d|^[-–]\d|^ (mm|m|hours?|days?|minutes)\b/.test(after)) return false
  return !new RegExp(`^ (${MONTHS.join('|')})`).test(after) && !/^(19|20)\d\d$/.test(text.slice(start, end))
}

/** Whether a claim is about the weeks around a time; one without a period is about any. */
function isNear(claim: Claim, t: number): boolean {
  const period = claimPeriod(claim)
  return !period || (t > period.from - WITHIN && t < period.until + WITHIN)
}

/** Sentences with their place in the text. */
function sentencesOf(text: string): [from: number, sentence: string][] {
  const out: [number, string][] = []
  let from = 0
  for (const part of text.split(/(?<=[.!?]) /)) {
    out.push([from, part])
    from += part.length + 1
  }
  return out
}

function numberClaim(
  claims: readonly Claim[],
  text: string,
  sentence: string,
  n: number,
  start: number,
  at: number,
): Claim | null {
  if (n < MIN_NUMBER) return null
  let best: Claim | null = null
  let most = 0
  const near = text.slice(Math.max(0, start - NEAR[0]), start + NEAR[1])
  const lower = sentence.toLowerCase()
  const side = sideNear(text.slice(Math.max(0, start - CONTEXT), start), sentence.slice(at))
  for (const claim of claims) {
    if (!figuresOf(claim).has(n) || !COUNTED[claim.unit]?.test(near)) continue
    const about = ABOUT.find(([part]) => `${claim.measure}.`.includes(`${part}.`))
    if (about && !about[1].test(near)) continue
    const words = saidOf(claim, lower)
    const its =
      side === null ? 0 : claim.about.sides.includes(side) ? 2 : claim.about.sides.includes(ALLY[side]) ? 1 : 0
    // The text names its side last before the number, or is plainly about the same thing.
    const score = its > 0 || words > 1 ? words + its : 0
    if (score > most) [best, most] = [claim, score]
  }
  return best
}

/** The side named last before a number, else the first named after it in its sentence; null for none. */
function sideNear(before: string, after: string): Side | null {
  let last: Side | null = null
  let lastAt = -1
  for (const side of SIDES)
    for (const match of before.matchAll(SIDE_WORD[side])) if (match.index > lastAt) [last, lastAt] = [side, match.index]
  return last ?? SIDES.find((side) => new RegExp(SIDE_WORD[side].source).test(after)) ?? null
}

function dateClaim(claims: readonly Claim[], sentence: string, match: RegExpExecArray): Claim | null {
  const day = `-${String(MONTHS.indexOf(match[2] as (typeof MONTHS)[number]) + 1).padStart(2, '0')}-${match[1]!.padStart(2, '0')}`
  const lower = sentence.toLowerCase()
  let best: Claim | null = null
  let most = 0
  for (const claim of claims) {
    if (claim.unit !== 'date' || !claim.values.some((v) => v.date?.includes(day))) continue
    const words = saidOf(claim, lower)
    if (words > most) [best, most] = [claim, words]
  }
  return best
}

/** Every number that a witness of the claim gives. */
function figuresOf(claim: Claim): Set<number> {
  return new Set(
    claim.values.flatMap(({ value, min, max }: ClaimValue) => [value, min, max].filter((n) => n !== undefined)),
  )
}

/** How many telling words of a claim's title a sentence in lower case has. */
function saidOf(claim: Claim, sentence: string): number {
  return telling(claim).filter((word) => new RegExp(`\\b${word}`).test(sentence)).length
}

/** Telling words of the title, in lower case, shortened so that other endings match. */
function telling({ title }: Claim): string[] {
  return englishOf(title)
    .toLowerCase()
    .split(/[^a-zāēīōū0-9-]+/)
    .filter((word) => word.length > 3 && !COMMON.has(word))
    .map((word) => (word.length > 6 ? word.slice(0, -2) : word))
}

const contested = new WeakMap<object, readonly Claim[]>()

/** The claims on which witnesses differ. */
export function contestedClaims(record: Pick<BattleRecord, 'claims'>): readonly Claim[] {
  let known = contested.get(record.claims)
  if (!known) {
    known = quarrelsOf(record).map((q) => q.claim)
    contested.set(record.claims, known)
  }
  return known
}

/** The contested claims about one unit, person, place or event. */
export function contestedAbout(record: Pick<BattleRecord, 'claims'>, kind: ClaimSubject, id: string): readonly Claim[] {
  return contestedClaims(record).filter((claim) => claim.about[kind] === id)
}
