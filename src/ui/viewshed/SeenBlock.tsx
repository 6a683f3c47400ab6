import type { BattleTime } from '@/base/core/battleTime'
import { amount } from '@/record/domain/claimText'
import type { SeenFrom } from '@/state/ports/viewshedPort'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { km, percent, seenFigures, type SeenThing } from '@/state/words/sightWords'
import { SIDE_WORDS } from '@/state/words/words'
import { ChoiceWord } from '../card/ChoiceWord'
import styles from './Viewshed.module.css'

/** What one observer sees, in figures and names. */
export function SeenBlock({ seen, t }: { seen: SeenFrom; t: BattleTime }) {
  const { record } = useBattle()
  const language = useSession((s) => s.language)
  const { index, point, shed, ms } = seen
  const { rangeKm2, seenKm2, places, units } = seenFigures(record, shed, t)
  const name = point.names ? nameIn(point.names, language).text : 'This point'
  return (
    <section data-observer={index}>
      <h3 className={styles.head}>
        <span className={styles.key} data-observer={index} aria-hidden="true" /> {name} sees {percent(shed.seenShare)}
      </h3>
      <p>
        of the ground within {km(shed.order.rangeM)}: {amount(Math.round(seenKm2))} of {amount(Math.round(rangeKm2))}{' '}
        km². For {percent(shed.drawnShare)} of it the answer depends on reconstructed relief.
      </p>
      <Names word="Places seen" things={places.seen} />
      <Names word="Places hidden" things={places.hidden} />
      {units.map(({ side, all, seen: visible }) => (
        <Names
          key={side}
          word={`${SIDE_WORDS[side]}: the ground under ${visible.length} of ${all} units is seen`}
          things={visible}
        />
      ))}
      <small>
        Sampled every {Math.round(shed.order.stepM)} m, computed in {Math.round(ms)} ms.
      </small>
    </section>
  )
}

function Names({ word, things }: { word: string; things: readonly SeenThing[] }) {
  return (
    <details className={styles.names}>
      <summary>
        {word}
        {!/\d/.test(word) && ` (${things.length})`}
      </summary>
      <ul>
        {things.map(({ kind, id }) => (
          <li key={id}>
            <ChoiceWord kind={kind} id={id} />
          </li>
        ))}
        {things.length === 0 && <li>none</li>}
      </ul>
    </details>
  )
}
