import { effortRows } from '@/picture/sorties/airFigures'
import { useBattle } from '@/state/session/battleContext'
import { BarChart } from '@/ui/parts/chart/BarChart'
import { FigureTable } from '@/ui/parts/chart/FigureTable'

const SORTIES = 'Total sorties'
const numberOf = (text: string | null) => Number((text ?? '0').replace(/,/g, ''))

/** Sorties, ordnance and airmen, both sides compared. */
export function Effort() {
  const { record } = useBattle()
  const rows = effortRows(record)
  const flown = rows.find((r) => r.label === SORTIES)
  return (
    <section aria-labelledby="air-effort">
      <h3 id="air-effort">Sorties and ordnance</h3>
      {flown && (
        <>
          <BarChart
            label="Soviet sorties of the campaign. The numbers are in the table below."
            side="su"
            most={21_000}
            labels={78}
            rows={[{ label: 'Soviet', parts: [{ label: SORTIES, value: numberOf(flown.su), tone: 0 }] }]}
          />
          <BarChart
            label="Japanese sorties of the campaign, estimated. The numbers are in the table below."
            side="jp"
            most={21_000}
            labels={78}
            rows={[{ label: 'Japanese', parts: [{ label: SORTIES, value: numberOf(flown.jp), tone: 1 }] }]}
          />
        </>
      )}
      <FigureTable
        caption="Whole campaign; the Japanese sorties are an estimate"
        heads={['Measure', 'Soviet', 'Japanese']}
        rows={rows.map(({ label, su, jp }) => ({ head: label, cells: [su, jp] }))}
      />
    </section>
  )
}
