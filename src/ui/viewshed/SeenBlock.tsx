import type { BattleTime } from '@/base/core/battleTime'
import type { SeenFrom } from '@/state/ports/viewshedPort'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { percent, thingsInRange, type SeenThing } from '@/state/words/sightWords'
import { SIDE_WORDS, SIDES } from '@/state/words/words'
import { ChoiceWord } from '../card/ChoiceWord'
import styles from './Viewshed.module.css'

/** What one observer sees, in figures and names. */
export function SeenBlock({ seen, t }: { seen: SeenFrom; t: BattleTime }) {
  const { record } = useBattle()
  const language = useSession((s) => s.language)
  const { index, point, shed, ms } = seen
  // Not the observer itself.
  const things = thingsInRange(record, shed, t).filter((thing) => thing.distanceM > 0)
  const places = things.filter((thing) => thing.kind === 'place')
  const units = things.filter((thing) => thing.kind === 'unit')
  const areaKm2 = (Math.PI * shed.order.rangeM ** 2) / 1e6
  const name = point.names ? nameIn(point.names, language).text : 'This point'
  return (
    <section data-observer={index}>
      <h3 className={styles.head}>
        <span className={styles.key} data-observer={index} aria-hidden="true" /> {name} sees {percent(shed.seenShare)}
      </h3>
      <p>
        of the ground within {shed.order.rangeM / 1000} km:{' '}
        {Math.round(shed.seenShare * areaKm2).toLocaleString('en-GB')} of {Math.round(areaKm2).toLocaleString('en-GB')}{' '}
        km². For {percent(shed.drawnShare)} of it the answer depends on reconstructed relief.
      </p>
      <Names word="Places seen" things={places.filter((p) => p.seen)} />
      <Names word="Places hidden" things={places.filter((p) => !p.seen)} />
      {SIDES.map((side) => {
        const own = units.filter((u) => u.side === side)
        const visible = own.filter((u) => u.seen)
        if (own.length === 0) return null
        return (
          <Names
            key={side}
            word={`${SIDE_WORDS[side]}: the ground under ${visible.length} of ${own.length} units is seen`}
            things={visible}
          />
        )
      })}
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
