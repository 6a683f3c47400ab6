import { shortMomentLabel } from '@/base/core/battleTime'
import { lineLength, ringArea } from '@/base/geo/measure'
import { msg, tr } from '@/base/i18n/i18n'
import type { Timed } from '@/record/model/record'
import { isArea, type Feature } from '@/record/schema/features'
import { useClockFact } from '@/state/clock/useClock'
import styles from './Card.module.css'
import { GradesRows, Row } from './CardParts'
import { kilometres, squareKilometres } from './cardWords'
import { LineHead } from './LineHead'

const VEHICLES = {
  tank: msg('{n, plural, other {# tanks}}'),
  'armoured-car': msg('{n, plural, other {# armoured cars}}'),
} as const

/** A trench, wire, wrecks, an airstrip or a cart track: whose, from when until when, how many, and its sources. */
export function TraceCard({ thing: { item, from, until } }: { thing: Timed<Feature> }) {
  const there = useClockFact(({ t }) => from <= t && t < until)
  return (
    <>
      <LineHead item={item} />
      <p className={styles.doing}>
        <strong>{tr(there ? 'On the ground now' : 'Not on the ground at this time')}</strong>
        <small> {tr('(drawn to scale, and only from near by)')}</small>
      </p>
      <dl className={styles.rows}>
        <Row term={tr('Drawn')}>
          {tr('{from} to {until}', { from: shortMomentLabel(from), until: shortMomentLabel(until) })}
        </Row>
        {item.count !== undefined && item.vehicle && (
          <Row term={tr('Counted')}>
            {tr(VEHICLES[item.vehicle], { n: item.count })}
            <small>{tr('one drawn for each; where each stood is not known')}</small>
          </Row>
        )}
        <Row term={tr(isArea(item) ? 'Area' : 'Length')}>
          {isArea(item) ? squareKilometres(ringArea(item.line)) : kilometres(lineLength(item.line))}
        </Row>
        {item.fact && (
          <GradesRows
            confidence={{ fact: item.fact.confidence, place: item.confidence }}
            sources={{ fact: item.fact.sources, place: item.sources }}
          />
        )}
        {item.note && <Row term={tr('Note')}>{item.note}</Row>}
      </dl>
    </>
  )
}
