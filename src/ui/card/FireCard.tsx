import { clockLabel, dayLabel, shortMomentLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { namesAt } from '@/record/domain/placeNames'
import { lengthWords } from '@/record/domain/where'
import type { Timed } from '@/record/model/record'
import type { Barrage } from '@/record/schema/fires'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { capital, SIDE_WORDS } from '@/state/words/words'
import styles from './Card.module.css'
import { CardHead, ConfidenceRow, Fold, Row, SourcesRow } from './CardParts'

/** Artillery fire: who, when, at what target, and how it is drawn. */
export function FireCard({ thing: { item, from, until } }: { thing: Timed<Barrage> }) {
  const { record } = useBattle()
  const language = useSession((s) => s.language)
  return (
    <>
      <CardHead names={{ ...item.names, en: capital(item.names.en) }} side={item.side}>
        <span>
          {tr(SIDE_WORDS[item.side])}
          <br />
          {tr('Artillery fire')}
        </span>
      </CardHead>
      <dl className={styles.rows}>
        <Row term={tr('When')}>
          {tr('{from} to {until}', {
            from: shortMomentLabel(from),
            until: dayLabel(until) === dayLabel(from) ? clockLabel(until) : shortMomentLabel(until),
          })}
        </Row>
        <Row term={tr('On')}>
          <ul className={styles.sources}>
            {item.on.map(({ place, east, north, radiusM }, i) => (
              <li key={i}>
                {tr(east || north ? '{distance} around a point by {place}' : '{distance} around {place}', {
                  distance: lengthWords(radiusM),
                  place: nameIn(namesAt(record.places.get(place)!, from), language).text,
                })}
              </li>
            ))}
          </ul>
        </Row>
        <ConfidenceRow confidence={item.confidence} />
        <SourcesRow sources={item.sources} />
      </dl>
      <Fold word={tr('How it is drawn')}>
        <Row term={tr('Drawn')}>
          {item.shellsPerMark
            ? tr('One burst stands for {n, plural, other {# shells}}.', { n: item.shellsPerMark })
            : tr('The number of bursts is not that of the shells.')}
          {item.note && <small>{item.note}</small>}
        </Row>
      </Fold>
    </>
  )
}
