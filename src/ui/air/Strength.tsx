import { useMemo, useRef } from 'react'
import { battleTime, dayLabel, parseBattleTime } from '@/base/core/battleTime'
import { formatList, tr } from '@/base/i18n/i18n'
import { strengthTable, type StrengthTable } from '@/picture/sorties/airFigures'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import { FigureTable } from '@/ui/parts/chart/FigureTable'
import { cursorX, StepChart } from '@/ui/parts/chart/StepChart'
import { shortTypeWord } from './aircraftTypes'
import { SumNotes } from './SumNotes'

const MARKS = ['1939-06-01', '1939-07-01', '1939-08-01', '1939-09-01'].map(
  (day) => parseBattleTime(day) ?? battleTime(0),
)

/** Number of aircraft of each side by date, with a line at the present. */
export function Strength() {
  const { record } = useBattle()
  const cursor = useRef<SVGGElement>(null)
  const [su, jp] = useMemo(() => [strengthTable(record, 'su'), strengthTable(record, 'jp')] as const, [record])
  useClockWriter(({ t }) =>
    cursor.current?.setAttribute('transform', `translate(${cursorX(t, record.start, record.end).toFixed(1)} 0)`),
  )
  const points = (table: StrengthTable) => table.rows.map((r) => ({ t: r.t, value: r.total }))
  return (
    <section aria-labelledby="air-strength">
      <h3 id="air-strength">{tr('Strength by date')}</h3>
      <StepChart
        label={tr(
          'Aircraft of both sides by date; a figure is drawn until the next one is known. The numbers are in the tables below.',
        )}
        series={[
          { label: tr('Soviet aircraft'), side: 'su', points: points(su) },
          { label: tr('Japanese aircraft'), side: 'jp', points: points(jp) },
        ]}
        from={record.start}
        until={record.end}
        times={MARKS.map((t) => ({ t, label: dayLabel(t) }))}
        cursor={cursor}
      />
      <StrengthRows caption={tr('Soviet aircraft by type')} table={su} />
      <StrengthRows caption={tr('Japanese aircraft by kind')} table={jp} />
      <SumNotes measure="aircraft.strength" />
    </section>
  )
}

function StrengthRows({ caption, table }: { caption: string; table: StrengthTable }) {
  const heads = [tr('Date'), ...table.types.map(shortTypeWord), tr('Stated')]
  const rows = table.rows.map((r) => ({
    head: dayLabel(r.t) + (r.by ? '*' : ''),
    t: r.t,
    cells: [...table.types.map((type) => r.parts?.[type] ?? null), r.total],
  }))
  const others = [...new Set(table.rows.flatMap((r) => r.by ?? []))]
  return (
    <div data-dated>
      <FigureTable caption={caption} heads={heads} rows={rows}>
        {others.length > 0 && (
          <small>
            {tr('* {sources}; the tables have no figure for this day', {
              sources: formatList(others),
            })}
          </small>
        )}
      </FigureTable>
    </div>
  )
}
