import { useMemo } from 'react'
import { formatList, tr } from '@/base/i18n/i18n'
import { lossTable } from '@/picture/sorties/airFigures'
import { partWord } from '@/record/domain/partWords'
import { useBattle } from '@/state/session/battleContext'
import { BarChart } from '@/ui/parts/chart/BarChart'
import { FigureTable } from '@/ui/parts/chart/FigureTable'
import { SumNotes } from './SumNotes'

const SIDES = [
  { side: 'su', stacked: 2 },
  { side: 'jp', stacked: 2 },
] as const
/** Both sides' bars on one scale, so that they can be compared. */
const MAX = 120

/** Losses of the whole campaign by type and cause, from the article's two tables. */
export function Losses() {
  const { record } = useBattle()
  const tables = useMemo(() => SIDES.map(({ side }) => lossTable(record, side)), [record])
  return (
    <section aria-labelledby="air-losses">
      <h3 id="air-losses">{tr('Losses by type and cause')}</h3>
      <p>{tr('For the whole campaign; no source consulted gives them by date.')}</p>
      {SIDES.map(({ side, stacked }, i) => {
        const table = tables[i]!
        const causes = table.causes.slice(0, stacked)
        return (
          <div key={side}>
            <BarChart
              label={tr(
                '{side, select, su {Soviet} other {Japanese}} aircraft lost, by type: {causes}. The numbers are in the table below.',
                { side, causes: formatList(causes.map((c) => tr(c.label))) },
              )}
              side={side}
              most={MAX}
              labels={78}
              rows={table.types.map((type, column) => ({
                label: partWord(type),
                parts: causes.map((c, tone) => ({ label: tr(c.label), value: c.cells[column]!, tone })),
              }))}
            />
            <FigureTable
              caption={tr('{side, select, su {Soviet} other {Japanese}} aircraft lost', { side })}
              heads={[tr('Type'), ...table.causes.map((c) => tr(c.label))]}
              rows={[
                ...table.types.map((type, column) => ({
                  head: partWord(type),
                  cells: table.causes.map((c) => c.cells[column]!),
                })),
                { head: tr('Stated total'), cells: table.causes.map((c) => c.total) },
              ]}
            />
          </div>
        )
      })}
      <SumNotes measure="aircraft.lost" />
    </section>
  )
}
