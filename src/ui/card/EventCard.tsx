import { tr } from '@/base/i18n/i18n'
import { timeWords } from '@/record/domain/eventTime'
import type { Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'
import { contestedAbout } from '@/record/text/contestedIn'
import { useBattle } from '@/state/session/battleContext'
import { ContestedMark } from '@/ui/parts/contested/ContestedMark'
import { LensText } from '@/ui/parts/contested/LensText'
import { Rich } from '@/ui/parts/Rich'
import styles from './Card.module.css'
import { CardHead, ConfidenceRow, Fold, Row, SourcesRow } from './CardParts'
import { ChoiceWord } from './ChoiceWord'

/** What the record says about an event: when, where, who, how sure, and its sources. */
export function EventCard({ thing: { item, from, until } }: { thing: Timed<BattleEvent> }) {
  const { playback, record } = useBattle()
  const when = timeWords(from, item.precision)
  const end = timeWords(until, item.precision)
  const go = (
    <button
      key="go"
      type="button"
      className="kg-word"
      data-tip={tr('Set the clock to this event')}
      onClick={() => playback.seek(from)}
    >
      {when}
    </button>
  )
  return (
    <>
      <CardHead names={{ en: item.title }} side={null} placed={item.place !== undefined}>
        <span>
          {tr('Event')}
          <br />
          {when}
        </span>
      </CardHead>
      {item.text && (
        <div className={styles.doing}>
          <LensText text={item.text} t={from} />
        </div>
      )}
      <dl className={styles.rows}>
        <Row term={tr('When')}>
          {end === when ? go : <Rich text="<0/> to {end}" values={{ end }} parts={[go]} />}
          {contestedAbout(record, 'event', item.id).map((claim) => (
            <ContestedMark key={claim.id} claim={claim} />
          ))}
        </Row>
        {item.place !== undefined && (
          <Row term={tr('Where')}>
            <ChoiceWord kind="place" id={item.place} />
          </Row>
        )}
        <ConfidenceRow confidence={item.confidence} />
        <SourcesRow sources={item.sources} />
      </dl>
      {item.units.length + item.persons.length > 0 && (
        <Fold word={tr('Who took part ({n})', { n: item.units.length + item.persons.length })}>
          <Row term={tr('Who')}>
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
        </Fold>
      )}
    </>
  )
}
