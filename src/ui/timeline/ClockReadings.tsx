import { useId } from 'react'
import { battleTime, clockLabel, dayLabel, type BattleTime } from '@/base/core/battleTime'
import { sunPosition } from '@/ground/light/sun'
import { instantOf, sunHours } from '@/ground/light/zone'
import { useBattle, useSession } from '@/state/session/battleContext'
import { LIGHT_ZONES } from '@/state/session/session'
import styles from './ClockQuestion.module.css'

const nearestMinute = (t: BattleTime) => clockLabel(battleTime(t + 30))

/** Each reading of the sources' clock, and the light it gives at the hour shown. */
export function ClockReadings({ t }: { t: BattleTime }) {
  const { record, session } = useBattle()
  const zone = useSession((s) => s.lightZone)
  const title = useId()
  return (
    <div role="dialog" aria-labelledby={title} className={`kg-panel ${styles.card}`}>
      <h2 id={title}>Whose clock is this?</h2>
      <p>
        No source consulted says in which zone its hours are. The clock shows them as printed; choose the zone by which
        the ground is lit.
      </p>
      <fieldset>
        <legend>Light on {dayLabel(t)}, if the hours are</legend>
        {LIGHT_ZONES.map((each) => {
          const { rise, set } = sunHours(t, each)
          const altitude = sunPosition(instantOf(t, each)).altitudeDeg
          return (
            <label key={each}>
              <input
                type="radio"
                name="light-zone"
                checked={zone === each}
                onChange={() => session.actions.setLightZone(each)}
              />
              <span>
                UTC+{each}
                {each === 8 && ' (default)'}
                <small>
                  sunrise {rise === null ? '–' : nearestMinute(rise)}, sunset {set === null ? '–' : nearestMinute(set)};
                  at {clockLabel(t)} the sun is {Math.abs(altitude).toFixed(0)}°{' '}
                  {altitude < 0 ? 'below the horizon' : 'up'}
                </small>
              </span>
            </label>
          )
        })}
      </fieldset>
      <p className={styles.why}>{record.battle.clockNote}</p>
    </div>
  )
}
