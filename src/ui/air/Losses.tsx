import { useMemo } from 'react'
import { lossTable } from '@/picture/sorties/airFigures'
import { useBattle } from '@/state/session/battleContext'
import { BarChart } from '@/ui/parts/chart/BarChart'
import { FigureTable } from '@/ui/parts/chart/FigureTable'
import { SumNotes } from './SumNotes'

const SIDES = [
  { side: 'su', word: 'Soviet', stacked: 2 },
  { side: 'jp', word: 'Japanese', stacked: 2 },
] as const
/** Both sides' bars on one scale, so that they can be compared. */
const MAX = 120

/** Losses of the whole campaign by type and cause, from the article's two tables. */
export function Losses() {
  const { record } = useBattle()
  const tables = useMemo(() => SIDES.map(({ side }) => lossTable(record, side)), [record])
  return (
    <section aria-labelledby="air-losses">
      <h3 id="air-losses">Losses by type and cause</h3>
      <p>For the whole campaign; no source consulted gives them by date.</p>
      {SIDES.map(({ side, word, stacked }, i) => {
        const table = tables[i]!
        const causes = table.causes.slice(0, stacked)
        return (
          <div key={side}>
            <BarChart
              label={`${word} aircraft lost, by type: ${causes.map((c) => c.label).join(', ')}. The numbers are in the table below.`}
              side={side}
              most={MAX}
              labels={78}
              rows={table.types.map((type, column) => ({
                label: type,
                parts: causes.map((c, tone) => ({ label: c.label, value: c.cells[column]!, tone })),
              }))}
            />
            <FigureTable
              caption={`${word} aircraft lost`}
              heads={['Type', ...table.causes.map((c) => c.label)]}
              rows={[
                ...table.types.map((type, column) => ({
                  head: type,
                  cells: table.causes.map((c) => c.cells[column]!),
                })),
                { head: 'Stated total', cells: table.causes.map((c) => c.total) },
              ]}
            />
          </div>
        )
      })}
      <SumNotes measure="aircraft.lost" />
    </section>
  )
}
