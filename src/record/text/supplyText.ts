import { ALLIANCE_WORDS } from '@/record/domain/alliances'
import { amount, dateText, figureText, unitText } from '@/record/domain/claimText'
import { supplyAt, type Supply } from '@/record/domain/supply'
import type { BattleRecord } from '@/record/model/record'
import type { Claim } from '@/record/schema/claims'
import { cited } from './phrases'

/** One statement about the supply of a side; `claim` is null where the record has none. */
export interface SupplyStatement {
  readonly term: string
  readonly text: string
  readonly claim: Claim | null
}

/** What the record says about one side's supply, and what it does not. */
export function supplyStatements(supply: Supply): SupplyStatement[] {
  const { distance, lorries, running, tons, from, drawnKm } = supply
  return [
    { term: 'Lorries', text: lorries ? dated(lorries) : 'no number at this time', claim: lorries },
    ...(running ? [{ term: 'Of them running', text: dated(running), claim: running }] : []),
    { term: 'Tons a day', text: tons ? dated(tons) : 'no number at this time', claim: tons },
    {
      term: 'Distance',
      text: `${distance ? `${all(distance)}. ` : ''}${amount(Math.round(drawnKm))} km from ${from}, on the railway, as the road is drawn; its course is not known`,
      claim: distance,
    },
  ]
}

/** `at least 4,000 trucks (Wikipedia)`, every witness. */
function all({ values, unit }: Claim): string {
  return values.map((value) => `${figureText(value)} ${unitText(unit)} (${value.by})`).join('; ')
}

/** The same with the time that it is stated for. */
function dated(claim: Claim): string {
  const { period } = claim.about
  return `${all(claim)}${period ? `, stated for ${dateText(period)}` : ''}`
}

/** The supply of both sides at battle time `t`, one line each. */
export function supplyLines(record: Pick<BattleRecord, 'claims' | 'atlas'>, t: number): string[] {
  return supplyAt(record, t).map((supply) => {
    const parts = supplyStatements(supply).map(
      ({ term, text, claim }) =>
        `${term.toLowerCase()}: ${text}${claim ? ` ${cited(claim.values.flatMap((x) => x.sources))}` : ''}`,
    )
    return `${ALLIANCE_WORDS[supply.alliance]}: ${parts.join('; ')}`
  })
}
