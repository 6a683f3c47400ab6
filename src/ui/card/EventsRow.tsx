import { dayLabel } from '@/base/core/battleTime'
import { eventsOf } from '@/record/domain/eventsOf'
import { useBattle } from '@/state/session/battleContext'
import styles from './Card.module.css'
import { Row } from './CardParts'
import { ChoiceWord } from './ChoiceWord'

/** What the record tells of a unit or place, event by event; a press opens one. Closed at first. */
export function EventsRow({ kind, id }: { kind: 'unit' | 'place'; id: string }) {
  const { record } = useBattle()
  const events = eventsOf(record, { kind, id })
  if (events.length === 0) return null
  return (
    <Row term="Events">
      <details className={styles.events}>
        <summary>{events.length === 1 ? 'One event' : `${events.length} events`}</summary>
        <ul className={styles.sources}>
          {events.map(({ item, from }) => (
            <li key={item.id}>
              <small>{dayLabel(from)}</small>
              <ChoiceWord kind="event" id={item.id} />
            </li>
          ))}
        </ul>
      </details>
    </Row>
  )
}
