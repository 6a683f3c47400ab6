import { dayLabel, parseBattleTime } from '@/base/core/battleTime'
import { hasFormerName } from '@/record/domain/placeNames'
import { onlyUse, spanHours } from '@/record/domain/placeSpan'
import { errorWords } from '@/record/domain/where'
import type { Place } from '@/record/schema/places'
import { useClockFact } from '@/state/clock/useClock'
import { LANGUAGE_WORDS, sentence } from '@/state/words/words'
import { positionWords } from '../describe'
import styles from './Card.module.css'
import { CardHead, ConfidenceRow, Fold, Row, SourcesRow } from './CardParts'
import { ContestedRow } from './ContestedRow'
import { EventsRow } from './EventsRow'

export function PlaceCard({ thing: place }: { thing: Place }) {
  const [lon, lat] = place.position
  const { formerly, aka = [] } = place
  const former = useClockFact(({ t }) => hasFormerName(place, t))
  const others = (['ru', 'ja', 'mn'] as const).flatMap((l) =>
    place.names[l] === undefined ? [] : [[l, place.names[l], place.naming[l]] as const],
  )
  return (
    <>
      <CardHead names={former ? formerly!.names : place.names} side={null}>
        <span>{sentence(place.kind)}</span>
      </CardHead>
      <dl className={styles.rows}>
        {formerly && (
          <Row term={former ? 'Later' : 'Before'}>
            {former ? place.names.en : formerly.names.en}
            <small>named on {dayLabel(parseBattleTime(formerly.until)!)}</small>
          </Row>
        )}
        {place.spotHeightM !== undefined && (
          <Row term="Height">
            {place.spotHeightM} m<small>on the maps of 1939, datum unknown</small>
          </Row>
        )}
        {spanHours(place) && <Row term={onlyUse(place) ? 'Used' : 'Stood'}>{spanHours(place)}</Row>}
        <Row term="Where">
          {positionWords(lon, lat, place.errorM)} {errorWords(place.errorM)}
          <small>{place.reason}</small>
        </Row>
        {place.offMap && <Row term="Note">Outside the drawn battlefield</Row>}
        <EventsRow kind="place" id={place.id} />
        <ConfidenceRow confidence={place.confidence} />
        <SourcesRow sources={place.sources} />
        <ContestedRow kind="place" id={place.id} />
      </dl>
      {(others.length > 0 || aka.length > 0) && (
        <Fold word="Names and spellings">
          {others.length > 0 && (
            <Row term="Names">
              <ul className={styles.sources}>
                {others.map(([language, name, naming]) => (
                  <li key={language}>
                    <span lang={language}>{name}</span>{' '}
                    <small>
                      {LANGUAGE_WORDS[language]}
                      {naming && naming.confidence !== 'documented' && ', from memory'}
                    </small>
                  </li>
                ))}
              </ul>
            </Row>
          )}
          {aka.length > 0 && <Row term="Also written">{aka.join(', ')}</Row>}
        </Fold>
      )}
    </>
  )
}
