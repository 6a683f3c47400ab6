import { msg } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import type { Claim } from '@/record/schema/claims'
import { isUnder } from './claims'

/** A group of numbers on one topic; `measures` are prefixes of claims' measures. */
export interface NumberGroup {
  readonly id: string
  readonly title: string
  readonly measures: readonly string[]
}

export const NUMBER_GROUPS: readonly NumberGroup[] = [
  { id: 'casualties', title: msg('Casualties'), measures: ['casualties'] },
  { id: 'strength', title: msg('Strength'), measures: ['strength', 'forces'] },
  { id: 'tanks', title: msg('Tanks'), measures: ['tanks'] },
  { id: 'aircraft', title: msg('Aircraft'), measures: ['aircraft', 'sorties', 'ordnance'] },
  { id: 'guns', title: msg('Guns'), measures: ['artillery', 'weapons'] },
  { id: 'supply', title: msg('Supply'), measures: ['supply', 'animals'] },
  { id: 'dates', title: msg('Disputed dates'), measures: ['date'] },
  { id: 'other', title: msg('Other'), measures: ['geography', 'legacy'] },
]

/** The group a claim belongs to; the last group if none matches. */
export function groupOf(claim: Pick<Claim, 'measure'>): NumberGroup {
  return NUMBER_GROUPS.find((g) => g.measures.some((m) => isUnder(claim.measure, m))) ?? NUMBER_GROUPS.at(-1)!
}

/** Totals of the whole campaign first, then by measure; otherwise in the record's order. */
export function numbersOf(record: Pick<BattleRecord, 'claims'>, group: NumberGroup): Claim[] {
  const rank = (c: Claim) => (c.measure.endsWith('.total') ? 0 : c.measure.split('.').length)
  return record.claims
    .filter((c) => groupOf(c) === group)
    .map((claim, i) => ({ claim, i }))
    .sort((a, b) => rank(a.claim) - rank(b.claim) || a.i - b.i)
    .map(({ claim }) => claim)
}
