import { msg, tr } from '@/base/i18n/i18n'
import { effortRows } from '@/picture/sorties/airFigures'
import { useBattle } from '@/state/session/battleContext'
import { BarChart } from '@/ui/parts/chart/BarChart'
import { FigureTable } from '@/ui/parts/chart/FigureTable'

const SORTIES = msg('Total sorties')
/** Reads a whole number as it is written in any of the languages. */
const numberOf = (text: string | null) => Number((text ?? '0').replace(/[\s,]/g, ''))

/** Sorties, ordnance and airmen, both sides compared. */
export function Effort() {
  const { record } = useBattle()
  const rows = effortRows(record)
  const flown = rows.find((r) => r.label === SORTIES)
  return (
    <section aria-labelledby="air-effort">
      <h3 id="air-effort">{tr('Sorties and ordnance')}</h3>
      {flown && (
        <>
          <BarChart
            label={tr('Soviet sorties of the campaign. The numbers are in the table below.')}
            side="su"
            most={21_000}
            labels={78}
            rows={[{ label: tr('Soviet'), parts: [{ label: tr(SORTIES), value: numberOf(flown.su), tone: 0 }] }]}
          />
          <BarChart
            label={tr('Japanese sorties of the campaign, estimated. The numbers are in the table below.')}
            side="jp"
            most={21_000}
            labels={78}
            rows={[{ label: tr('Japanese'), parts: [{ label: tr(SORTIES), value: numberOf(flown.jp), tone: 1 }] }]}
          />
        </>
      )}
      <FigureTable
        caption={tr('Whole campaign; the Japanese sorties are an estimate')}
        heads={[tr('{word, select, noun {Measure} other {Measure}}', { word: 'noun' }), tr('Soviet'), tr('Japanese')]}
        rows={rows.map(({ label, su, jp }) => ({ head: tr(label), cells: [su, jp] }))}
      />
    </section>
  )
}
