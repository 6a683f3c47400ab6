import { timeWords } from '@/record/domain/eventTime'
import type { Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'
import { useBattle } from '@/state/session/battleContext'
import styles from './Card.module.css'
import { CardHead, ConfidenceRow, Row, SourcesRow } from './CardParts'
import { ChoiceWord } from './ChoiceWord'

/** What the record says about an event: when, where, who, how sure, and its sources. */
export function EventCard({ thing: { item, from, until } }: { thing: Timed<BattleEvent> }) {
  const { playback } = useBattle()
  const when = timeWords(from, item.precision)
  const end = timeWords(until, item.precision)
  return (
    <>
      <CardHead names={{ en: item.title }} side={null} placed={item.place !== undefined}>
        <span>
          Event
          <br />
          {when}
        </span>
      </CardHead>
      {item.text && <p className={styles.doing}>{item.text}</p>}
      <dl className={styles.rows}>
        <Row term="When">
          <button
            type="button"
            className="kg-word"
            data-tip="Set the clock to this event"
            onClick={() => playback.seek(from)}
          >
            {when}
          </button>
          {end !== when && ` to ${end}`}
        </Row>
        {item.place !== undefined && (
          <Row term="Where">
            <ChoiceWord kind="place" id={item.place} />
          </Row>
        )}
        {item.units.length + item.persons.length > 0 && (
          <Row term="Who">
            <ul className={styles.sources}>
              {item.units.map((id) => (
                <li key={id}>
                  <ChoiceWord kind="unit" id={id} />
                </li>
              ))}
              {item.persons.map((id) => (
                <li key={id}>
                  <ChoiceWord kind="person" id={id} />
                </li>
              ))}
            </ul>
          </Row>
        )}
        <ConfidenceRow confidence={item.confidence} />
        <SourcesRow sources={item.sources} />
      </dl>
    </>
  )
}
