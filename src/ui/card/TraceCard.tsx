import { clockLabel, dayLabel, type BattleTime } from '@/base/core/battleTime'
import { lineLength, ringArea } from '@/base/geo/measure'
import { LINE_SIDE_WORDS, LINE_WORDS } from '@/record/domain/lineWords'
import type { Timed } from '@/record/model/record'
import { isArea, type Feature } from '@/record/schema/features'
import { useClockFact } from '@/state/clock/useClock'
import { SIDE_WORDS } from '@/state/words/words'
import { SideMark } from '../marks/SideMark'
import styles from './Card.module.css'
import { CardHead, GradesRows, Row } from './CardParts'

const when = (t: BattleTime) => `${dayLabel(t)}, ${clockLabel(t)}`
const VEHICLES = { tank: 'tanks', 'armoured-car': 'armoured cars' } as const

/** A trench, wire, wrecks, an airstrip or a cart track: whose, from when until when, how many, and its sources. */
export function TraceCard({ thing: { item, from, until } }: { thing: Timed<Feature> }) {
  const there = useClockFact(({ t }) => from <= t && t < until)
  return (
    <>
      <CardHead names={item.names} side={item.side ?? null}>
        {item.side && <SideMark side={item.side} size={28} />}
        <span>
          {LINE_WORDS[item.kind]}
          <br />
          {item.side && `${SIDE_WORDS[item.side]} ${LINE_SIDE_WORDS[item.kind]}`}
        </span>
      </CardHead>
      <p className={styles.doing}>
        <strong>{there ? 'On the ground now' : 'Not on the ground at this time'}</strong>
        <small> (drawn to scale, and only from near by)</small>
      </p>
      <dl className={styles.rows}>
        <Row term="Drawn">
          {when(from)} to {when(until)}
        </Row>
        {item.count !== undefined && item.vehicle && (
          <Row term="Counted">
            {item.count} {VEHICLES[item.vehicle]}
            <small>one drawn for each; where each stood is not known</small>
          </Row>
        )}
        <Row term={isArea(item) ? 'Area' : 'Length'}>
          {isArea(item)
            ? `${(ringArea(item.line) / 1e6).toFixed(1)} km²`
            : `${(lineLength(item.line) / 1000).toFixed(1)} km`}
        </Row>
        {item.fact && (
          <GradesRows
            confidence={{ fact: item.fact.confidence, place: item.confidence }}
            sources={{ fact: item.fact.sources, place: item.sources }}
          />
        )}
        {item.note && <Row term="Note">{item.note}</Row>}
      </dl>
    </>
  )
}
