import { formatNumber, formatSemicolonList, tr } from '@/base/i18n/i18n'
import { durationWords, enclosedKm2, endToEnd, lengthOf, marchTimes } from '@/picture/section/measures'
import { sectionExaggeration, type SectionModel } from '@/picture/section/sectionSvg'
import { compassWord, lengthWords } from '@/record/domain/where'
import { useBattle } from '@/state/session/battleContext'
import { Rich } from '@/ui/parts/Rich'
import { ChoiceWord } from '../card/ChoiceWord'
import styles from './Section.module.css'
import { STEEP_DEG, type MeasuredSection } from './sectionModel'

/** Length, climb, bearing, area, water, and how long a march would take. */
export function Measures({ measured: { line, model }, drawn }: { measured: MeasuredSection; drawn: boolean }) {
  const { record } = useBattle()
  const { figures, waters, units, places, steep } = model
  const { angle, degrees } = endToEnd(line)
  const areaKm2 = drawn ? enclosedKm2(line) : null
  const steepest = {
    slope: fixed(figures.steepest.slopeDeg, 1),
    distance: lengthWords(figures.steepest.atM),
    limit: STEEP_DEG,
  }
  const metres = (m: number) => tr('{n} m', { n: formatNumber(Math.round(m)) })
  return (
    <>
      <dl className={styles.measures}>
        <Measure term={tr('Length')}>
          {tr('{onMap} on the map, {onGround} along the ground', {
            onMap: metres(figures.lengthM),
            onGround: metres(figures.surfaceM),
          })}
        </Measure>
        <Measure term={tr('Heights')}>
          {tr('{lowest} to {highest}; up {climb}, down {fall}; drawn {factor} times', {
            lowest: metres(figures.lowestM),
            highest: metres(figures.highestM),
            climb: metres(figures.climbM),
            fall: metres(figures.fallM),
            factor: formatNumber(sectionExaggeration(figures), { maximumSignificantDigits: 2 }),
          })}
        </Measure>
        <Measure term={tr('First to last point')}>
          {degrees}° ({compassWord(angle)})
        </Measure>
        <Measure term={tr('Steepest')}>
          {steep.length === 0
            ? tr('{slope}° at {distance}; nowhere {limit}° or more', steepest)
            : tr(
                '{slope}° at {distance}; {length} at {limit}° or more (dashed): doubtful for wheels, a rule of thumb',
                { ...steepest, length: metres(lengthOf(steep)) },
              )}
        </Measure>
        {areaKm2 !== null && (
          <Measure term={tr('Area enclosed')}>
            {tr('{area} km², the last point joined to the first', { area: fixed(areaKm2, 2) })}
          </Measure>
        )}
        <Measure term={tr('Water')}>
          {waters.length === 0 ? tr('none crossed') : formatSemicolonList(waters.map(waterWords))}
        </Measure>
        {places.length > 0 && <Measure term={tr('Passes')}>{formatSemicolonList(places.map(atWords))}</Measure>}
        <Measure term={tr('Units along it')}>
          {units.length === 0 ? tr('none within 1 km at this time') : null}
          {units.map((u) => (
            <span key={u.id} className={styles.unit}>
              <Rich
                text="<0/> at {distance}"
                values={{ distance: lengthWords(u.atM) }}
                parts={[<ChoiceWord key="unit" kind="unit" id={u.id} />]}
              />
            </span>
          ))}
        </Measure>
      </dl>
      <h3>{tr('March time')}</h3>
      <ul className={styles.marches}>
        {marchTimes(record, figures.lengthM).map(({ arm, word, ruleKmh, ruleSeconds, recorded }) => (
          <li key={arm}>
            {tr('{how}: {time} at {speed} km/h, a rule of thumb', {
              how: tr(word),
              time: durationWords(ruleSeconds),
              speed: formatNumber(ruleKmh),
            })}
            {recorded && (
              <small>
                <Rich
                  text="{time} at the fastest of the record: <0/>, {length} in {duration}, hours inferred"
                  values={{
                    time: durationWords(recorded.seconds),
                    length: lengthWords(recorded.march.lengthM),
                    duration: durationWords(recorded.march.seconds),
                  }}
                  parts={[<ChoiceWord key="unit" kind="unit" id={recorded.march.unit} />]}
                />
              </small>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const fixed = (value: number, digits: number) =>
  formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false })

const atWords = ({ label, atM }: { readonly label: string; readonly atM: number }) =>
  tr('{place} at {distance}', { place: label, distance: lengthWords(atM) })

function waterWords(water: SectionModel['waters'][number]): string {
  const { label, atM, widthM } = water
  return widthM === null
    ? atWords(water)
    : tr('{place} at {distance} (drawn {width} m wide)', {
        place: label,
        distance: lengthWords(atM),
        width: Math.round(widthM),
      })
}

function Measure({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
