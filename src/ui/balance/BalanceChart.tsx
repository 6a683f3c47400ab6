import { useRef, type PointerEvent } from 'react'
import { linear, numberAxis } from '@/base/chart/axis'
import { battleTime, dayLabel, parseBattleTime } from '@/base/core/battleTime'
import { formatNumber, tr } from '@/base/i18n/i18n'
import { ALLIANCE_WORDS, ALLIANCES } from '@/record/domain/alliances'
import type { BalancePoint } from '@/record/domain/balance'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import { SideMark } from '../marks/SideMark'
import styles from './Balance.module.css'

const SIZE = { width: 400, height: 210, left: 48, right: 388, top: 12, bottom: 184 } as const
const MONTHS = ['1939-06-01', '1939-07-01', '1939-08-01', '1939-09-01'].flatMap((day) => parseBattleTime(day) ?? [])

/** Numbers by side over the campaign with their ranges; a line at the present, and a press sets the clock. */
export function BalanceChart({ title, points }: { title: string; points: readonly BalancePoint[] }) {
  const { record, playback } = useBattle()
  const box = useRef<SVGSVGElement>(null)
  const cursor = useRef<SVGGElement>(null)
  const { width, height, left, right, top, bottom } = SIZE
  const axis = numberAxis(Math.max(1, ...points.map((p) => p.max)))
  const x = linear([record.start, record.end], [left, right])
  const y = linear([0, axis.max], [bottom, top])
  useClockWriter(({ t }) => cursor.current?.setAttribute('transform', `translate(${x(t).toFixed(1)} 0)`))
  const seek = (event: PointerEvent) => {
    const { left: edge, width: across } = box.current!.getBoundingClientRect()
    const at = linear([left, right], [record.start, record.end])(((event.clientX - edge) / across) * width)
    playback.play(false)
    playback.seek(battleTime(Math.min(Math.max(at, record.start), record.end)))
  }
  return (
    <figure className={styles.chart}>
      <svg
        ref={box}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={tr('{what} by side over the campaign; the numbers are in the table below.', { what: title })}
        onPointerDown={seek}
      >
        {axis.ticks.map((tick) => (
          <g key={tick} className={styles.tick}>
            <path d={`M${left} ${y(tick)}H${right}`} />
            <text x={left - 6} y={y(tick) + 4} textAnchor="end">
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        {MONTHS.map((t) => (
          <text key={t} x={x(t)} y={height - 8} textAnchor="middle">
            {dayLabel(t)}
          </text>
        ))}
        {points.map(({ claim, alliance, from, value, min, max }) => (
          <g key={claim.id} className={styles.point} data-side={alliance}>
            <path d={`M${x(from)} ${y(min)}V${y(max)}`} />
            {alliance === 'su' ? (
              <rect x={x(from) - 4.5} y={y(value) - 4.5} width={9} height={9} />
            ) : (
              <circle cx={x(from)} cy={y(value)} r={5} />
            )}
          </g>
        ))}
        <g ref={cursor} className={styles.cursor} data-testid="balance-cursor">
          <path d={`M0 ${top - 8}V${bottom}`} />
        </g>
      </svg>
      <figcaption>
        {ALLIANCES.map((alliance) => (
          <span key={alliance}>
            <SideMark side={alliance} size={16} /> {tr(ALLIANCE_WORDS[alliance])}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
