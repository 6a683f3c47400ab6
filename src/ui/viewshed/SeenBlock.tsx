import type { BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
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
  const name = point.names ? nameIn(point.names, language).text : tr('This point')
  return (
    <section data-observer={index}>
      <h3 className={styles.head}>
        <span className={styles.key} data-observer={index} aria-hidden="true" />{' '}
        {tr('{observer} sees {share}', { observer: name, share: percent(shed.seenShare) })}
      </h3>
      <p>
        {tr(
          'of the ground within {range}: {seen} of {all} km². For {share} of it the answer depends on reconstructed relief.',
          {
            range: km(shed.order.rangeM),
            seen: amount(Math.round(seenKm2)),
            all: amount(Math.round(rangeKm2)),
            share: percent(shed.drawnShare),
          },
        )}
      </p>
      <Names word={tr('Places seen ({n})', { n: places.seen.length })} things={places.seen} />
      <Names word={tr('Places hidden ({n})', { n: places.hidden.length })} things={places.hidden} />
      {units.map(({ side, all, seen: visible }) => (
        <Names
          key={side}
          word={tr('{side}: the ground under {n} of {all} units is seen', {
            side: tr(SIDE_WORDS[side]),
            n: visible.length,
            all,
          })}
          things={visible}
        />
      ))}
      <small>
        {tr('Sampled every {step} m, computed in {time} ms.', {
          step: Math.round(shed.order.stepM),
          time: Math.round(ms),
        })}
      </small>
    </section>
  )
}

function Names({ word, things }: { word: string; things: readonly SeenThing[] }) {
  return (
    <details className={styles.names}>
      <summary>{word}</summary>
      <ul>
        {things.map(({ kind, id }) => (
          <li key={id}>
            <ChoiceWord kind={kind} id={id} />
          </li>
        ))}
        {things.length === 0 && <li>{tr('none')}</li>}
      </ul>
    </details>
  )
}
