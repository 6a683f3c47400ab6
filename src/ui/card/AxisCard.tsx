import { useMemo, useRef } from 'react'
import { shortMomentLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { armsOf } from '@/picture/axes/arms'
import { reachedAt } from '@/picture/axes/axisPath'
import type { Timed } from '@/record/model/record'
import type { Axis } from '@/record/schema/features'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import { SIDE_WORDS } from '@/state/words/words'
import { SideMark } from '../marks/SideMark'
import styles from './Card.module.css'
import { CardHead, ConfidenceRow, Fold, Row, SourcesRow } from './CardParts'
import { tenths } from './cardWords'
import { ChoiceWord } from './ChoiceWord'

/** An arm of an attack: who leads it and who follows, how far it has come, how sure, and its sources. */
export function AxisCard({ thing: axis }: { thing: Timed<Axis> }) {
  const { record } = useBattle()
  const { item, from, until } = axis
  const arm = useMemo(() => armsOf([axis], record.tracks)[0], [axis, record])
  const way = useRef<HTMLSpanElement>(null)
  useClockWriter(({ t }) => {
    if (!way.current || !arm) return
    const whole = arm.path.along[arm.path.along.length - 1]!
    way.current.textContent = tr('{n} of {all} km', {
      n: tenths(reachedAt(arm.path, t) / 1000),
      all: tenths(whole / 1000),
    })
  }, 250)
  const followers = item.units.filter((id) => id !== item.lead)
  return (
    <>
      <CardHead names={item.names} side={item.side}>
        <SideMark side={item.side} size={28} />
        <span>
          {tr(SIDE_WORDS[item.side])}
          <br />
          {tr('Arm of an attack')}
        </span>
      </CardHead>
      <dl className={styles.rows}>
        <Row term={tr('When')}>
          {tr('{from} to {until}', { from: shortMomentLabel(from), until: shortMomentLabel(until) })}
        </Row>
        <Row term={tr('Led by')}>
          <ChoiceWord kind="unit" id={item.lead} />
        </Row>
        <Row term={tr('Way')}>
          <span ref={way} data-testid="way" />
          <small>{tr('along the track of the leading unit; the arrow widens as the others join')}</small>
        </Row>
        <ConfidenceRow confidence={item.confidence} />
        <SourcesRow sources={item.sources} />
      </dl>
      {followers.length > 0 && (
        <Fold word={tr('Who follows ({n})', { n: followers.length })}>
          <Row term={tr('With')}>
            <ul className={styles.sources}>
              {followers.map((id) => (
                <li key={id}>
                  <ChoiceWord kind="unit" id={id} />
                </li>
              ))}
            </ul>
          </Row>
        </Fold>
      )}
    </>
  )
}
