import { DAY } from '@/base/core/battleTime'
import { preferredOf } from '@/record/domain/claims'
import { figureText, unitText } from '@/record/domain/claimText'
import type { BattleRecord } from '@/record/model/record'
import type { FigureOf } from '@/record/schema/figures'
import type { EnvelopmentModel } from './model'
import { claimsNamed, preferredSources, uniqueCitations } from './shared'

/** Battles as diagrams of the same pattern, each with the days it took to close the ring and its other figures. */
export function envelopmentModel(
  { title, note = '', panels }: FigureOf<'envelopment'>,
  record: BattleRecord,
): EnvelopmentModel {
  const all = [...record.events, ...record.context]
  const event = (id: string) => all.find((e) => e.item.id === id)
  return {
    kind: 'envelopment',
    title,
    note,
    panels: panels.map(({ title: of, held, arms, meet, from, until, claims }) => {
      const [first, last] = [event(from), event(until)]
      const days = first && last ? Math.max(1, Math.round((last.from - first.from) / DAY)) : null
      return {
        title: of,
        held,
        arms,
        meet,
        facts: [
          ...(days === null ? [] : [`Ring closed after ${days} ${days === 1 ? 'day' : 'days'}`]),
          ...claimsNamed(record, claims).map((c) => `${figureText(preferredOf(c))} ${unitText(c.unit)}: ${c.title}`),
        ],
      }
    }),
    sources: uniqueCitations(
      panels.flatMap((p) => [
        ...[event(p.from), event(p.until)].flatMap((e) => e?.item.sources ?? []),
        ...preferredSources(claimsNamed(record, p.claims)),
      ]),
    ),
  }
}
