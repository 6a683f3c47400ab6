import { DAY, type BattleTime } from '@/base/core/battleTime'
import { msg } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import type { Claim } from '@/record/schema/claims'
import { allianceOf, type Alliance } from './alliances'
import { claimPeriod } from './claimPeriod'
import { preferredOf, spanOf, stated } from './claims'

/** A kind of number that is followed over the campaign. */
export interface Balance {
  readonly id: string
  readonly title: string
  /** Measures of the claims that count it, exactly. */
  readonly measures: readonly string[]
  /** Units whose numbers stand for their side; otherwise claims about single units are left out. */
  readonly units?: readonly string[]
}

/** What is counted over the campaign, with the measures of the claims that count it. */
export const BALANCES = [
  { id: 'men', title: msg('Men'), measures: ['strength.persons', 'strength.persons.battle'] },
  { id: 'guns', title: msg('Guns'), measures: ['artillery.strength'] },
  { id: 'tanks', title: msg('Tanks'), measures: ['tanks.strength'] },
  { id: 'cars', title: msg('Armoured cars'), measures: ['tanks.strength.armoured-cars'] },
  // Of the two air forces, which the record has as units.
  { id: 'aircraft', title: msg('Aircraft'), measures: ['aircraft.strength'], units: ['su_vvs', 'jp_2fd'] },
  { id: 'lorries', title: msg('Lorries'), measures: ['supply.trucks'] },
] as const satisfies readonly Balance[]

/** What the witnesses give for one side at one time. */
export interface BalancePoint {
  readonly alliance: Alliance
  readonly claim: Claim
  readonly from: BattleTime
  /** The number that the page uses. */
  readonly value: number
  /** From the least that any witness says to the most. */
  readonly min: number
  readonly max: number
}

/** A period longer than this describes no moment, days. */
const LONGEST_DAYS = 45

/** The numbers of one kind, each at the beginning of its period, in order of time. Whole-campaign totals and single units are left out. */
export function balanceOf(
  { claims, start, end }: Pick<BattleRecord, 'claims' | 'start' | 'end'>,
  balance: Balance,
): BalancePoint[] {
  return claims
    .flatMap((claim): BalancePoint[] => {
      const { sides, unit, person, place } = claim.about
      if (
        !balance.measures.some((m) => m === claim.measure) ||
        (unit && !balance.units?.includes(unit)) ||
        person ||
        place
      )
        return []
      const period = claimPeriod(claim)
      const value = valueOf(claim)
      const span = spanOf(claim)
      if (!period || value === null || !span || period.from < start || period.from > end) return []
      if (period.until - period.from > LONGEST_DAYS * DAY) return []
      const alliance = allianceOf(sides)
      return alliance === null ? [] : [{ alliance, claim, from: period.from, value, min: span.min, max: span.max }]
    })
    .sort((a, b) => a.from - b.from)
}

function valueOf(claim: Claim): number | null {
  const span = stated(preferredOf(claim))
  if (!span) return null
  if (!Number.isFinite(span.max)) return span.min
  return Number.isFinite(span.min) ? (span.min + span.max) / 2 : span.max
}

/** What holds for a side at battle time `t`: its last number at or before it; null before the first. */
export function balanceAt(points: readonly BalancePoint[], alliance: Alliance, t: number): BalancePoint | null {
  return points.filter((p) => p.alliance === alliance && p.from <= t).at(-1) ?? null
}
