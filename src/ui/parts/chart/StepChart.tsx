import type { RefObject } from 'react'
import { layOutSteps, type StepSeries } from '@/base/chart/stepChart'
import { formatNumber } from '@/base/i18n/i18n'
import styles from './Chart.module.css'

interface StepChartProps {
  /** A sentence on what the chart shows, as its accessible name. The numbers go into a FigureTable beside it. */
  label: string
  series: readonly StepSeries[]
  from: number
  until: number
  /** Labels along the time axis. */
  times: readonly { readonly t: number; readonly label: string }[]
  /** A line at the present: set its `transform` to `translate(x 0)` by `cursorX`, without rendering. */
  cursor?: RefObject<SVGGElement | null>
}

/** Figures over time as steps; series differ by dash and by a name at their end as well as by colour. */
export function StepChart({ label, series, from, until, times, cursor }: StepChartProps) {
  const chart = layOutSteps(series, from, until)
  return (
    <div className={styles.chart}>
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={label}>
        {chart.axis.ticks.map((tick) => (
          <g key={tick} className={styles.tick}>
            <line x1={chart.left} x2={chart.right} y1={chart.y(tick)} y2={chart.y(tick)} />
            <text x={chart.left - 6} y={chart.y(tick) + 4} textAnchor="end">
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        {times.map(({ t, label: text }) => (
          <text key={t} className={styles.time} x={chart.x(t)} y={chart.height - 6} textAnchor="middle">
            {text}
          </text>
        ))}
        {chart.series.map((s, i) => (
          <g key={s.label} data-side={s.side} className={styles.line} data-tone={i % 4}>
            <path d={s.path} />
            {s.dots.map((dot) => (
              <g key={dot.x}>
                <circle cx={dot.x} cy={dot.y} r={3.5} />
                <text className={styles.value} x={Math.min(dot.x + 5, chart.right - 26)} y={dot.y - 6}>
                  {formatNumber(dot.value)}
                </text>
              </g>
            ))}
          </g>
        ))}
        {cursor && (
          <g ref={cursor} className={styles.cursor} data-testid="chart-cursor">
            <line x1={0} x2={0} y1={chart.top - 8} y2={chart.bottom} />
          </g>
        )}
      </svg>
      <ul className={styles.key} aria-hidden="true">
        {series.map((s, i) => (
          <li key={s.label} data-side={s.side} data-line={i % 4}>
            {s.label}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Position of the line at the present, in chart units, clamped to the chart. */
export function cursorX(t: number, from: number, until: number): number {
  return layOutSteps([], from, until).x(Math.min(Math.max(t, from), until))
}
