import { durationWords, enclosedKm2, endToEnd, lengthOf, marchTimes } from '@/picture/section/measures'
import { sectionExaggeration } from '@/picture/section/sectionSvg'
import { compassWord, lengthWords } from '@/record/domain/where'
import { useBattle } from '@/state/session/battleContext'
import { ChoiceWord } from '../card/ChoiceWord'
import styles from './Section.module.css'
import { STEEP_DEG, type MeasuredSection } from './sectionModel'

/** Length, climb, bearing, area, water, and how long a march would take. */
export function Measures({ measured: { line, model }, drawn }: { measured: MeasuredSection; drawn: boolean }) {
  const { record } = useBattle()
  const { figures, waters, units, places, steep } = model
  const { angle, degrees } = endToEnd(line)
  const areaKm2 = drawn ? enclosedKm2(line) : null
  const metres = (m: number) => `${Math.round(m).toLocaleString('en-GB')} m`
  return (
    <>
      <dl className={styles.measures}>
        <Measure term="Length">
          {metres(figures.lengthM)} on the map, {metres(figures.surfaceM)} along the ground
        </Measure>
        <Measure term="Heights">
          {metres(figures.lowestM)} to {metres(figures.highestM)}; up {metres(figures.climbM)}, down{' '}
          {metres(figures.fallM)}; drawn {Number(sectionExaggeration(figures).toPrecision(2))} times
        </Measure>
        <Measure term="First to last point">
          {degrees}° ({compassWord(angle)})
        </Measure>
        <Measure term="Steepest">
          {figures.steepest.slopeDeg.toFixed(1)}° at {lengthWords(figures.steepest.atM)};{' '}
          {steep.length === 0
            ? `nowhere ${STEEP_DEG}° or more`
            : `${metres(lengthOf(steep))} at ${STEEP_DEG}° or more (dashed): doubtful for wheels, a rule of thumb`}
        </Measure>
        {areaKm2 !== null && (
          <Measure term="Area enclosed">{areaKm2.toFixed(2)} km², the last point joined to the first</Measure>
        )}
        <Measure term="Water">
          {waters.length === 0
            ? 'none crossed'
            : waters
                .map(
                  (w) =>
                    `${w.label} at ${lengthWords(w.atM)}${w.widthM === null ? '' : ` (drawn ${Math.round(w.widthM)} m wide)`}`,
                )
                .join('; ')}
        </Measure>
        {places.length > 0 && (
          <Measure term="Passes">{places.map((p) => `${p.label} at ${lengthWords(p.atM)}`).join('; ')}</Measure>
        )}
        <Measure term="Units along it">
          {units.length === 0 ? 'none within 1 km at this time' : null}
          {units.map((u) => (
            <span key={u.id} className={styles.unit}>
              <ChoiceWord kind="unit" id={u.id} /> at {lengthWords(u.atM)}
            </span>
          ))}
        </Measure>
      </dl>
      <h3>March time</h3>
      <ul className={styles.marches}>
        {marchTimes(record, figures.lengthM).map(({ arm, word, ruleKmh, ruleSeconds, recorded }) => (
          <li key={arm}>
            {word}: {durationWords(ruleSeconds)} at {ruleKmh} km/h, a rule of thumb
            {recorded && (
              <small>
                {durationWords(recorded.seconds)} at the fastest of the record:{' '}
                <ChoiceWord kind="unit" id={recorded.march.unit} />, {lengthWords(recorded.march.lengthM)} in{' '}
                {durationWords(recorded.march.seconds)}, hours inferred
              </small>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Measure({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
