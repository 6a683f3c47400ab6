import { DEGREES } from '@/base/core/math'
import { aircraftIn } from '@/picture/sorties/aircraft'
import { timeWords } from '@/record/domain/eventTime'
import { compassWord } from '@/record/domain/where'
import type { Timed } from '@/record/model/record'
import type { Sortie, SortieLoss } from '@/record/schema/sorties'
import { SIDE_WORDS } from '@/state/words/words'
import { SideMark } from '../marks/SideMark'
import styles from './Card.module.css'
import { CardHead, ConfidenceRow, Fold, Row, SourcesRow } from './CardParts'
import { ChoiceWord } from './ChoiceWord'

const CAUSE_WORDS: Readonly<Record<SortieLoss['cause'], string>> = {
  'air-combat': 'in air combat',
  'anti-aircraft': 'to guns on the ground',
  accident: 'by accident',
  'not-stated': 'cause not stated',
}
const PHASE_WORDS: Readonly<Record<SortieLoss['phase'], string>> = {
  approach: 'on the way out',
  target: 'over the target',
  return: 'on the way home',
}

export function SortieCard({ thing: sortie }: { thing: Timed<Sortie> }) {
  const { item } = sortie
  return (
    <>
      <CardHead names={item.names} side={item.side}>
        <SideMark side={item.side} size={28} />
        <span>{SIDE_WORDS[item.side]} aviation</span>
      </CardHead>
      <p className={styles.doing}>{item.mission}</p>
      <dl className={styles.rows}>
        <Row term="Aircraft">
          <ul>
            {item.flights.map((f) => (
              <li key={`${f.type}${f.role}`}>
                {f.count} {f.type}, {f.role}
                {f.note && <small>{f.note}</small>}
              </li>
            ))}
          </ul>
          <small>{aircraftIn(item)} in all; 1 model = 1 aircraft</small>
        </Row>
        <Row term="Over">
          <ChoiceWord kind="place" id={item.target} />
          <small>
            {timeWords(sortie.from, item.timePrecision)}, {item.overTargetMin} min
          </small>
        </Row>
        {item.losses.length > 0 && (
          <Row term="Lost">
            <ul>
              {item.losses.map((loss) => (
                <li key={`${loss.type}${loss.phase}`}>
                  {loss.count} {loss.type}, {CAUSE_WORDS[loss.cause]}, {PHASE_WORDS[loss.phase]}
                  {loss.note && <small>{loss.note}</small>}
                </li>
              ))}
            </ul>
            <small>
              by that side’s own account; the moment is schematic. Claims of the other side are listed but not drawn
            </small>
          </Row>
        )}
        {item.result && <Row term="Result">{item.result}</Row>}
        <ConfidenceRow confidence={item.confidence} />
        <SourcesRow
          sources={[
            ...item.sources,
            ...item.losses.flatMap((x) => x.sources.filter((c) => !item.sources.some((s) => s.id === c.id))),
          ]}
        />
      </dl>
      <Fold word="Base and height">
        <Row term="From">
          {'place' in item.from ? (
            <ChoiceWord kind="place" id={item.from.place} />
          ) : (
            `the ${compassWord(item.from.bearingDeg * DEGREES)}; base not known`
          )}
        </Row>
        <Row term="Height">
          about {item.altitudeM.toLocaleString('en-GB')} m above the ground
          {item.altitudeSchematic && <small>schematic: no source consulted gives it</small>}
        </Row>
      </Fold>
    </>
  )
}
