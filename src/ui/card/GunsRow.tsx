import { tr } from '@/base/i18n/i18n'
import type { Unit } from '@/record/schema/forces'
import { useBattle } from '@/state/session/battleContext'
import { CONFIDENCE_WORDS } from '@/state/words/words'
import { Row, SourceNames } from './CardParts'
import { tenths } from './cardWords'

/** The guns whose range is drawn around the unit while it is selected, and the sources of that range. */
export function GunsRow({ unit }: { unit: Unit }) {
  const { record } = useBattle()
  return record.guns
    .filter((g) => g.unit === unit.id)
    .map(({ id, gun, rangeM, note, confidence, sources }) => (
      <Row key={id} term={tr('Guns')}>
        {tr('{gun}, range {n} km', { gun, n: tenths(rangeM / 1000) })}
        <small>
          {note && `${note} `}
          {tr('{sentence}.', { sentence: tr(CONFIDENCE_WORDS[confidence].word) })} <SourceNames sources={sources} />
        </small>
      </Row>
    ))
}
