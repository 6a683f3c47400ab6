import { DAY, type BattleTime } from '@/base/core/battleTime'
import { msg } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import type { Claim } from '@/record/schema/claims'
import { englishOf } from '@/record/translate/english'
import { allianceOf, type Alliance } from './alliances'
import { claimPeriod } from './claimPeriod'
import { spanOf, stated, type Span } from './claims'

/** A kind of loss, with the measures of the claims that count it, exactly. */
export interface LossKind {
  readonly id: string
  readonly title: string
  readonly measures: readonly string[]
}

export const LOSSES = [
  {
    id: 'casualties',
    title: msg('Men'),
    measures: ['casualties.total', 'casualties.combat', 'casualties.battle', 'casualties.may'],
  },
  { id: 'dead', title: msg('Dead'), measures: ['casualties.killed'] },
  {
    id: 'armour',
    title: msg('Tanks and armoured cars'),
    measures: ['tanks.lost', 'tanks.lost.armour', 'tanks.lost.armoured-cars', 'tanks.lost.tankettes'],
  },
  {
    id: 'aircraft',
    title: msg('Aircraft'),
    measures: ['aircraft.lost.day', 'aircraft.lost.combat', 'aircraft.lost.total'],
  },
  { id: 'guns', title: msg('Guns'), measures: ['artillery.lost'] },
] as const satisfies readonly LossKind[]

/** A loss that the record states for a period. */
export interface LossFigure {
  readonly alliance: Alliance
  readonly claim: Claim
  readonly from: BattleTime
  /** End of the period, not included. */
  readonly until: BattleTime
  /** From the least that any witness says to the most. */
  readonly min: number
  readonly max: number
  /** It counts one unit or place, not the whole side. */
  readonly part: boolean
}

/** The losses of one kind, in order of time; the longer period first among those that begin together. */
export function lossesOf({ claims, end }: Pick<BattleRecord, 'claims' | 'end'>, kind: LossKind): LossFigure[] {
  return claims
    .flatMap((claim): LossFigure[] => {
      if (!kind.measures.includes(claim.measure)) return []
      const alliance = allianceOf(claim.about.sides)
      const period = claimPeriod(claim)
      const span = spanOf(claim)
      if (!alliance || !period || !span || period.from > end) return []
      const part = claim.about.unit !== undefined || claim.about.place !== undefined
      return [{ alliance, claim, ...period, ...span, part }]
    })
    .sort((a, b) => a.from - b.from || b.until - a.until)
}

/** What is known at a time: `ended` is stated in full; of `running` no source says how much falls before that time. */
export interface LossesAt {
  readonly ended: readonly LossFigure[]
  readonly running: readonly LossFigure[]
}

/** The losses of one side that periods up to battle time `t` count. Nothing is interpolated. */
export function lossesAt(figures: readonly LossFigure[], alliance: Alliance, t: number): LossesAt {
  const own = figures.filter((f) => f.alliance === alliance)
  return {
    ended: own.filter((f) => f.until <= t),
    running: own.filter((f) => f.from <= t && f.until > t),
  }
}

/** What one witness's figures for the whole side add up to. */
export interface WitnessLosses {
  readonly by: string
  /** It is what one side said of the other's losses, not a loss that the side itself admits. */
  readonly claimed: boolean
  readonly min: number
  /** Infinity where the witness leaves the upper end open. */
  readonly max: number
  /** The claims added, in order of time; their periods do not overlap. */
  readonly figures: readonly LossFigure[]
  /** Days of these periods. */
  readonly days: number
}

/**
 * Losses to date by witness, the one that covers most days first, claims of the other side last. Only figures of one witness are added together, and
 * only those of periods that have ended and do not overlap.
 */
export function lossesByWitness(ended: readonly LossFigure[]): WitnessLosses[] {
  const by = new Map<string, { figure: LossFigure; span: Span }[]>()
  for (const figure of ended) {
    if (figure.part) continue
    for (const value of figure.claim.values) {
      const span = stated(value)
      if (span) by.set(value.by, [...(by.get(value.by) ?? []), { figure, span }])
    }
  }
  return [...by]
    .map(([witness, all]): WitnessLosses => {
      const chosen = apart(all)
      return {
        by: witness,
        claimed: /\bclaim/i.test(englishOf(witness)),
        // A figure with an upper end alone promises nothing below it.
        min: chosen.reduce((sum, { span }) => sum + Math.max(span.min, 0), 0),
        max: chosen.reduce((sum, { span }) => sum + span.max, 0),
        figures: chosen.map(({ figure }) => figure),
        days: chosen.reduce((sum, { figure }) => sum + daysOf(figure), 0),
      }
    })
    .sort((a, b) => Number(a.claimed) - Number(b.claimed) || b.days - a.days || b.max - a.max)
}

const daysOf = ({ from, until }: LossFigure) => Math.round((until - from) / DAY)

/** Figures whose periods do not overlap, so that they cover as many days as possible. */
function apart<T extends { readonly figure: LossFigure }>(all: readonly T[]): T[] {
  const ordered = all.toSorted((a, b) => a.figure.until - b.figure.until)
  /** The best choice among the first `i` figures, and its days. */
  const best: { chosen: T[]; days: number }[] = [{ chosen: [], days: 0 }]
  ordered.forEach((each, i) => {
    let before = i
    while (before > 0 && ordered[before - 1]!.figure.until > each.figure.from) before--
    const days = best[before]!.days + daysOf(each.figure)
    best.push(days > best[i]!.days ? { chosen: [...best[before]!.chosen, each], days } : best[i]!)
  })
  return best[ordered.length]!.chosen
}
