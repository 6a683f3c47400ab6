import { dayLabel, parseBattleTime } from '@/base/core/battleTime'
import { formatList, formatNumber, tr } from '@/base/i18n/i18n'
import { nameWord } from '@/record/domain/nameWord'
import { hasFormerName } from '@/record/domain/placeNames'
import { onlyUse, spanHours } from '@/record/domain/placeSpan'
import { errorWords } from '@/record/domain/where'
import type { Place } from '@/record/schema/places'
import { useClockFact } from '@/state/clock/useClock'
import { LANGUAGE_WORDS, placeKindWord } from '@/state/words/words'
import { LensText } from '@/ui/parts/contested/LensText'
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
        <span>{placeKindWord(place.kind)}</span>
      </CardHead>
      <dl className={styles.rows}>
        {formerly && (
          <Row term={tr(former ? 'Later' : 'Before')}>
            {nameWord(former ? place.names : formerly.names)}
            <small>{tr('named on {day}', { day: dayLabel(parseBattleTime(formerly.until)!) })}</small>
          </Row>
        )}
        {place.spotHeightM !== undefined && (
          <Row term={tr('Height')}>
            {tr('{n} m', { n: formatNumber(place.spotHeightM) })}
            <small>{tr('on the maps of 1939, datum unknown')}</small>
          </Row>
        )}
        {spanHours(place) && <Row term={tr(onlyUse(place) ? 'Used' : 'Stood')}>{spanHours(place)}</Row>}
        <Row term={tr('Where')}>
          {positionWords(lon, lat, place.errorM)} {errorWords(place.errorM)}
          <small>
            <LensText text={place.reason} />
          </small>
        </Row>
        {place.offMap && <Row term={tr('Note')}>{tr('Outside the drawn battlefield')}</Row>}
        <EventsRow kind="place" id={place.id} />
        <ConfidenceRow confidence={place.confidence} />
        <SourcesRow sources={place.sources} />
        <ContestedRow kind="place" id={place.id} />
      </dl>
      {(others.length > 0 || aka.length > 0) && (
        <Fold word={tr('Names and spellings')}>
          {others.length > 0 && (
            <Row term={tr('Names')}>
              <ul className={styles.sources}>
                {others.map(([language, name, naming]) => (
                  <li key={language}>
                    <span lang={language}>{name}</span>{' '}
                    <small>
                      {naming && naming.confidence !== 'documented'
                        ? tr('{language}, from memory', { language: LANGUAGE_WORDS[language] })
                        : LANGUAGE_WORDS[language]}
                    </small>
                  </li>
                ))}
              </ul>
            </Row>
          )}
          {aka.length > 0 && <Row term={tr('Also written')}>{formatList(aka)}</Row>}
        </Fold>
      )}
    </>
  )
}
