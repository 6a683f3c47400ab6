import { linear, numberAxis } from '@/base/chart/axis'
import { formatList, formatSemicolonList, tr } from '@/base/i18n/i18n'
import { stated } from '@/record/domain/claims'
import { figureText } from '@/record/domain/claimText'
import { daysOf } from '@/record/domain/quarrels'
import type { BattleRecord } from '@/record/model/record'
import type { Claim, ClaimValue } from '@/record/schema/claims'
import { useBattle } from '@/state/session/battleContext'
import styles from './Witness.module.css'

const WIDTH = 300
const EDGE = 8
const ROW = 12

/**
 * All witnesses of a number or date on one scale, each with its figure, who says so, and when it was published; with
 * `basis` also on which works and with what remark.
 */
export function WitnessScale({ claim, basis = false }: { claim: Claim; basis?: boolean }) {
  const { record } = useBattle()
  const spans = claim.values.map(spanOnScale)
  const ends = spans.flatMap((s) => s ?? []).filter(Number.isFinite)
  const dates = claim.unit === 'date'
  const [low, high] = dates ? [Math.min(...ends), Math.max(...ends)] : [0, numberAxis(Math.max(...ends)).max]
  const x = linear([low, high], [EDGE, WIDTH - EDGE])
  return (
    <ul className={styles.witnesses}>
      {claim.values.map((value, i) => {
        const span = spans[i]
        const first = i === claim.preferred.value
        return (
          <li key={i} data-first={first}>
            <span>
              <b>{figureText(value)}</b> {value.by}
              {value.published && <small> ({value.published})</small>}
              {first && <small> {tr('used here')}</small>}
              {basis && (
                <small className={styles.basis}>
                  {value.note && `${value.note} `}
                  {basisText(record, value)}
                </small>
              )}
            </span>
            {span && (
              <svg viewBox={`0 0 ${WIDTH} ${ROW}`} aria-hidden="true">
                <path d={`M${EDGE} 6H${WIDTH - EDGE}`} className={styles.axis} />
                {/* An open end runs to the edge of the scale. */}
                <path d={`M${x(Math.max(span[0], low))} 6H${x(Math.min(span[1], high))}`} className={styles.span} />
                {span.filter(Number.isFinite).map((end, k) => (
                  <circle key={k} cx={x(end)} cy={6} r={4} className={styles.dot} />
                ))}
              </svg>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The works that a value rests on, with page or section. */
function basisText(record: Pick<BattleRecord, 'sources'>, { sources }: ClaimValue): string {
  const works = sources.map(({ id, loc }) => formatList([record.sources.get(id)?.title ?? id, ...(loc ? [loc] : [])]))
  return tr('Source: {works}.', { works: formatSemicolonList(works) })
}

/** A number as the source bounds it; dates as days; null for a statement. */
function spanOnScale(value: ClaimValue): [number, number] | null {
  if (value.date !== undefined) {
    const days = daysOf(value)
    return [days[0]!, days[days.length - 1]!]
  }
  const span = stated(value)
  return span && [span.min, span.max]
}
