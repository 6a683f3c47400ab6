import { layOutBars, type BarRow } from '@/base/chart/barChart'
import { formatNumber } from '@/base/i18n/i18n'
import styles from './Chart.module.css'

interface BarChartProps {
  /** A sentence on what the chart shows, as its accessible name. The numbers go into a FigureTable beside it. */
  label: string
  rows: readonly BarRow[]
  /** Side whose colour fills the bars. */
  side?: string
  /** Width reserved for the rows' names, of 400. */
  labels?: number
  most?: number
}

/** Horizontal bars; their parts also differ by hatching, so that the chart is readable without colour. */
export function BarChart({ label, rows, side, labels, most }: BarChartProps) {
  const bars = layOutBars(rows, labels, most)
  const kinds = [...new Map(rows.flatMap((r) => r.parts.map((p) => [p.label, p.tone] as const)))]
  return (
    <div className={styles.chart} data-side={side}>
      {kinds.length > 1 && (
        <ul className={styles.key} aria-hidden="true">
          {kinds.map(([kind, tone]) => (
            <li key={kind} data-tone={tone % 4}>
              {kind}
            </li>
          ))}
        </ul>
      )}
      <svg viewBox={`0 0 ${bars.width} ${bars.height}`} role="img" aria-label={label}>
        {bars.axis.ticks.map((tick) => (
          <g key={tick} className={styles.tick}>
            <line x1={bars.x(tick)} x2={bars.x(tick)} y1={0} y2={bars.height - 20} />
            <text x={bars.x(tick)} y={bars.height - 5} textAnchor="middle">
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        {bars.rows.map((row) => (
          <g key={row.label}>
            <text x={bars.left - 6} y={row.y + bars.barHeight - 2.5} textAnchor="end">
              {row.label}
            </text>
            {row.parts.map((part, i) => (
              <rect
                key={i}
                className={styles.bar}
                data-tone={part.tone % 4}
                x={part.x}
                y={row.y}
                width={Math.max(part.width - 0.6, 0)}
                height={bars.barHeight}
              />
            ))}
            <text className={styles.value} x={row.end + 5} y={row.y + bars.barHeight - 2.5}>
              {row.text}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
