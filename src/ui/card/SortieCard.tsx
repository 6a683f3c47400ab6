import { DEGREES } from '@/base/core/math'
import { formatNumber, msg, tr } from '@/base/i18n/i18n'
import { aircraftIn } from '@/picture/sorties/aircraft'
import { timeWords } from '@/record/domain/eventTime'
import { compassWord } from '@/record/domain/where'
import type { Timed } from '@/record/model/record'
import type { Sortie, SortieLoss } from '@/record/schema/sorties'
import { roleWord } from '@/state/words/words'
import { LensText } from '@/ui/parts/contested/LensText'
import { SideMark } from '../marks/SideMark'
import styles from './Card.module.css'
import { CardHead, ConfidenceRow, Fold, Row, SourcesRow } from './CardParts'
import { ChoiceWord } from './ChoiceWord'

const CAUSE_WORDS: Readonly<Record<SortieLoss['cause'], string>> = {
  'air-combat': msg('in air combat'),
  'anti-aircraft': msg('to guns on the ground'),
  accident: msg('by accident'),
  'not-stated': msg('cause not stated'),
}
const PHASE_WORDS: Readonly<Record<SortieLoss['phase'], string>> = {
  approach: msg('on the way out'),
  target: msg('over the target'),
  return: msg('on the way home'),
}

export function SortieCard({ thing: sortie }: { thing: Timed<Sortie> }) {
  const { item } = sortie
  return (
    <>
      <CardHead names={item.names} side={item.side}>
        <SideMark side={item.side} size={28} />
        <span>
          {tr(
            '{side, select, su {Soviet aviation} mn {Mongolian aviation} jp {Japanese aviation} other {Manchukuo aviation}}',
            { side: item.side },
          )}
        </span>
      </CardHead>
      <p className={styles.doing}>
        <LensText text={item.mission} t={sortie.from} />
      </p>
      <dl className={styles.rows}>
        <Row term={tr('Aircraft')}>
          <ul>
            {item.flights.map((f) => (
              <li key={`${f.type}${f.role}`}>
                {tr('{n} {type}, {role}', { n: f.count, type: f.type, role: roleWord(f.role) })}
                {f.note && <small>{f.note}</small>}
              </li>
            ))}
          </ul>
          <small>{tr('{n} in all; 1 model = 1 aircraft', { n: aircraftIn(item) })}</small>
        </Row>
        <Row term={tr('Over')}>
          <ChoiceWord kind="place" id={item.target} />
          <small>
            {tr('{time}, {n} min', { time: timeWords(sortie.from, item.timePrecision), n: item.overTargetMin })}
          </small>
        </Row>
        {item.losses.length > 0 && (
          <Row term={tr('Lost')}>
            <ul>
              {item.losses.map((loss) => (
                <li key={`${loss.type}${loss.phase}`}>
                  {tr('{n} {type}, {cause}, {phase}', {
                    n: loss.count,
                    type: loss.type,
                    cause: tr(CAUSE_WORDS[loss.cause]),
                    phase: tr(PHASE_WORDS[loss.phase]),
                  })}
                  {loss.note && <small>{loss.note}</small>}
                </li>
              ))}
            </ul>
            <small>
              {tr(
                'by that side’s own account; the moment is schematic. Claims of the other side are listed but not drawn',
              )}
            </small>
          </Row>
        )}
        {item.result && (
          <Row term={tr('Result')}>
            <LensText text={item.result} t={sortie.from} />
          </Row>
        )}
        <ConfidenceRow confidence={item.confidence} />
        <SourcesRow
          sources={[
            ...item.sources,
            ...item.losses.flatMap((x) => x.sources.filter((c) => !item.sources.some((s) => s.id === c.id))),
          ]}
        />
      </dl>
      <Fold word={tr('Base and height')}>
        <Row term={tr('{of, select, base {From} other {From}}', { of: 'base' })}>
          {'place' in item.from ? (
            <ChoiceWord kind="place" id={item.from.place} />
          ) : (
            tr('the {direction}; base not known', { direction: compassWord(item.from.bearingDeg * DEGREES) })
          )}
        </Row>
        <Row term={tr('Height')}>
          {tr('about {n} m above the ground', { n: formatNumber(item.altitudeM) })}
          {item.altitudeSchematic && <small>{tr('schematic: no source consulted gives it')}</small>}
        </Row>
      </Fold>
    </>
  )
}
