import { useMemo, useState } from 'react'
import { battleTime, dayLabel, shortMomentLabel } from '@/base/core/battleTime'
import { formatNumber, tr } from '@/base/i18n/i18n'
import { ENGAGED_BADGE } from '@/picture/symbols/badges'
import { createEngaged, ENGAGED_WITHIN, writeEngaged } from '@/record/domain/engaged'
import { fatesOf } from '@/record/domain/fates'
import { strengthIndexAt, strengthSeries, strengthWords, type StrengthSeries } from '@/record/domain/strength'
import type { Unit } from '@/record/schema/forces'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import { postureWord } from '@/state/words/words'
import { BadgeMark } from '../marks/BadgeMark'
import styles from './Card.module.css'
import { Row, SourceNames } from './CardParts'

/**
 * The known figures of the unit by what they count: the latest at this time and, on request, the rest of the series.
 */
export function StrengthRows({ unit }: { unit: Unit }) {
  const all = useMemo(() => strengthSeries(unit), [unit])
  if (all.length === 0) return unit.strength ? <Row term={tr('Strength')}>{unit.strength}</Row> : null
  return all.map((series) => <SeriesRow key={series.of} series={series} />)
}

/** Renders when the clock passes a figure. */
function SeriesRow({ series }: { series: StrengthSeries }) {
  const [index, setIndex] = useState(-1)
  useClockWriter(({ t }) => setIndex(strengthIndexAt(series, t)), 250)
  return (
    <Row term={tr('Strength')}>
      {series.points.map((point, i) => (
        <span key={point.item.t} className={styles.figure} data-now={i === index || undefined}>
          {i === index ? <strong>{strengthWords(point)}</strong> : strengthWords(point)}
          <small>
            {tr(point.item.note ? '{day}; {note}.' : '{day}.', {
              day: dayLabel(battleTime(point.t)),
              note: point.item.note ?? '',
            })}{' '}
            <SourceNames sources={point.item.sources} />
          </small>
        </span>
      ))}
    </Row>
  )
}

/** How and when the unit ended, once it has. */
export function FateRow({ unit }: { unit: Unit }) {
  const { record } = useBattle()
  const ends = useMemo(() => fatesOf({ tracks: record.tracks.filter((t) => t.unit.id === unit.id) }), [record, unit])
  const [index, setIndex] = useState(-1)
  useClockWriter(({ t }) => setIndex(ends.findLastIndex((e) => e.t <= t)), 250)
  const end = ends[index]
  if (!end) return null
  return (
    <Row term={tr('End')}>
      {tr('{what}, {when}', { what: postureWord(end.posture), when: shortMomentLabel(end.t) })}
      <small>
        {end.note && `${tr('{sentence}.', { sentence: end.note })} `}
        <SourceNames sources={end.sources.fact} />
      </small>
    </Row>
  )
}

/** States that the unit is in the fight, and that this is inferred. */
export function InTheFight({ unit }: { unit: Unit }) {
  const { record } = useBattle()
  const [is, setIs] = useState(false)
  const columns = useMemo(
    () => ({
      poses: createPoseTable(record.tracks.length),
      engaged: createEngaged(record.tracks.length),
      row: record.tracks.findIndex((t) => t.unit.id === unit.id),
    }),
    [record, unit],
  )
  useClockWriter(({ t }) => {
    const { poses, engaged, row } = columns
    if (row < 0) return
    samplePoses(record.tracks, t, poses)
    writeEngaged(engaged, record.tracks, poses)
    setIs(engaged.engaged[row] === 1)
  }, 500)
  if (!is) return null
  return (
    <small className={styles.fight}>
      <BadgeMark badge={ENGAGED_BADGE} size={16} />{' '}
      {tr('In the fight: the other side is within {n} km (inferred)', { n: formatNumber(ENGAGED_WITHIN / 1000) })}
    </small>
  )
}
