import { formatNumber, tr } from '@/base/i18n/i18n'
import { ALLIANCE_WORDS } from '@/record/domain/alliances'
import { dateText, figureWithUnit } from '@/record/domain/claimText'
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
  const { distance, lorries, running, tons } = supply
  return [
    { term: tr('Lorries'), text: numberText(lorries), claim: lorries },
    ...(running ? [{ term: tr('Of them running'), text: dated(running), claim: running }] : []),
    { term: tr('Tons a day'), text: numberText(tons), claim: tons },
    { term: tr('Distance'), text: distanceText(supply), claim: distance },
  ]
}

const numberText = (claim: Claim | null) => (claim ? dated(claim) : tr('no number at this time'))

function distanceText({ distance, from, drawnKm }: Supply): string {
  const drawn = { n: formatNumber(Math.round(drawnKm)), place: from }
  return distance
    ? tr('{stated}. {n} km from {place}, on the railway, as the road is drawn; its course is not known', {
        stated: all(distance),
        ...drawn,
      })
    : tr('{n} km from {place}, on the railway, as the road is drawn; its course is not known', drawn)
}

/** `at least 4,000 trucks (Wikipedia)`, every witness. */
function all({ values, unit }: Claim): string {
  return values
    .map((value) => tr('{figure} ({witness})', { figure: figureWithUnit(value, unit), witness: value.by }))
    .join('; ')
}

/** The same with the time that it is stated for. */
function dated(claim: Claim): string {
  const { period } = claim.about
  return period ? tr('{figures}, stated for {period}', { figures: all(claim), period: dateText(period) }) : all(claim)
}

/** The supply of both sides at battle time `t`, one line each. */
export function supplyLines(record: Pick<BattleRecord, 'claims' | 'atlas'>, t: number): string[] {
  return supplyAt(record, t).map((supply) => {
    const { lorries, running, tons, distance } = supply
    const withSources = (text: string, claim: Claim | null) =>
      claim ? `${text} ${cited(claim.values.flatMap((x) => x.sources))}` : text
    const parts = [
      tr('lorries: {text}', { text: withSources(numberText(lorries), lorries) }),
      ...(running ? [tr('of them running: {text}', { text: withSources(dated(running), running) })] : []),
      tr('tons a day: {text}', { text: withSources(numberText(tons), tons) }),
      tr('distance: {text}', { text: withSources(distanceText(supply), distance) }),
    ]
    return tr('{side}: {text}', { side: tr(ALLIANCE_WORDS[supply.alliance]), text: parts.join('; ') })
  })
}
