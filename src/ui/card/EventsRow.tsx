import { dayLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
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
    <Row term={tr('Events')}>
      <details className={styles.events} open={open}>
        <summary>{tr('{n, plural, one {One event} other {# events}}', { n: events.length })}</summary>
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
