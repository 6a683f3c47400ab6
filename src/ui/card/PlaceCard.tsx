import { sentence } from '@/i18n/words'
import type { Place } from '@/schema/places'
import { errorWords, positionWords } from '../describe'
import { CardHead, ConfidenceRow, Row, SourcesRow } from './CardParts'
import styles from './Card.module.css'

export function PlaceCard({ place }: { place: Place }) {
  const [lon, lat] = place.position
  return (
    <>
      <CardHead names={place.names} side={null}>
        <span>{sentence(place.kind)}</span>
      </CardHead>
      <dl className={styles.rows}>
        {place.aka && place.aka.length > 0 && <Row term="Also written">{place.aka.join(', ')}</Row>}
        {place.spotHeightM !== undefined && (
          <Row term="Height">
            {place.spotHeightM} m<small>on the maps of 1939, datum unknown</small>
          </Row>
        )}
        <Row term="Where">
          {positionWords(lon, lat, place.errorM)} {errorWords(place.errorM)}
          <small>{place.reason}</small>
        </Row>
        {place.offMap && <Row term="Note">Outside the drawn battlefield</Row>}
        <ConfidenceRow confidence={place.confidence} />
        <SourcesRow sources={place.sources} />
      </dl>
    </>
  )
}
