import { DAY } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { preferredOf } from '@/record/domain/claims'
import { figureWithUnit } from '@/record/domain/claimText'
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
          ...(days === null
            ? []
            : [tr('{n, plural, one {Ring closed after # day} other {Ring closed after # days}}', { n: days })]),
          ...claimsNamed(record, claims).map((c) =>
            tr('{figure}: {title}', { figure: figureWithUnit(preferredOf(c), c.unit), title: c.title }),
          ),
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
