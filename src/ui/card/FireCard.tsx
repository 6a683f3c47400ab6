import { clockLabel, dayLabel } from '@/base/core/battleTime'
import { namesAt } from '@/record/domain/placeNames'
import { lengthWords } from '@/record/domain/where'
import type { Timed } from '@/record/model/record'
import type { Barrage } from '@/record/schema/fires'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { sentence, SIDE_WORDS } from '@/state/words/words'
import styles from './Card.module.css'
import { CardHead, ConfidenceRow, Row, SourcesRow } from './CardParts'

/** Artillery fire: who, when, at what target, and how it is drawn. */
export function FireCard({ thing: { item, from, until } }: { thing: Timed<Barrage> }) {
  const { record } = useBattle()
  const language = useSession((s) => s.language)
  const day = dayLabel(from)
  return (
    <>
      <CardHead names={{ ...item.names, en: sentence(item.names.en) }} side={item.side}>
        <span>
          {SIDE_WORDS[item.side]}
          <br />
          Artillery fire
        </span>
      </CardHead>
      <dl className={styles.rows}>
        <Row term="When">
          {day}, {clockLabel(from)} to {dayLabel(until) === day ? '' : `${dayLabel(until)}, `}
          {clockLabel(until)}
        </Row>
        <Row term="On">
          <ul className={styles.sources}>
            {item.on.map(({ place, east, north, radiusM }, i) => (
              <li key={i}>
                {lengthWords(radiusM)} around {east || north ? 'a point by ' : ''}
                {nameIn(namesAt(record.places.get(place)!, from), language).text}
              </li>
            ))}
          </ul>
        </Row>
        <Row term="Drawn">
          {item.shellsPerMark
            ? `One burst stands for ${item.shellsPerMark} shells.`
            : 'The number of bursts is not that of the shells.'}
          {item.note && <small>{item.note}</small>}
        </Row>
        <ConfidenceRow confidence={item.confidence} />
        <SourcesRow sources={item.sources} />
      </dl>
    </>
  )
}
