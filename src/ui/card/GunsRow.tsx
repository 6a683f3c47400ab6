import type { Unit } from '@/record/schema/forces'
import { useBattle } from '@/state/session/battleContext'
import { CONFIDENCE_WORDS } from '@/state/words/words'
import { Row, SourceNames } from './CardParts'

/** The guns whose range is drawn around the unit while it is selected, and the sources of that range. */
export function GunsRow({ unit }: { unit: Unit }) {
  const { record } = useBattle()
  return record.guns
    .filter((g) => g.unit === unit.id)
    .map(({ id, gun, rangeM, note, confidence, sources }) => (
      <Row key={id} term="Guns">
        {gun}, range {(rangeM / 1000).toFixed(1)} km
        <small>
          {note && `${note} `}
          {CONFIDENCE_WORDS[confidence].word}. <SourceNames sources={sources} />
        </small>
      </Row>
    ))
}
