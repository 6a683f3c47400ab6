import { dayLabel } from '@/base/core/battleTime'
import { eventsOf, type EventSubject } from '@/record/domain/eventsOf'
import { useBattle } from '@/state/session/battleContext'
import styles from './Card.module.css'
import { Row } from './CardParts'
import { ChoiceWord } from './ChoiceWord'

/** The events of a unit, place or person in order of time; clicking one opens it. Collapsed at first unless `open`. */
export function EventsRow({ kind, id, open = false }: EventSubject & { open?: boolean }) {
  const { record } = useBattle()
  const events = eventsOf(record, { kind, id })
  if (events.length === 0) return null
  return (
    <Row term="Events">
      <details className={styles.events} open={open}>
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
