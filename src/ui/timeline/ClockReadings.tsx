import { useId } from 'react'
import { battleTime, clockLabel, dayLabel, type BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
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
      <h2 id={title}>{tr('Whose clock is this?')}</h2>
      <p>
        {tr(
          'No source consulted says in which zone its hours are. The clock shows them as printed; choose the zone by which the ground is lit.',
        )}
      </p>
      <fieldset>
        <legend>{tr('Light on {day}, if the hours are', { day: dayLabel(t) })}</legend>
        {LIGHT_ZONES.map((each) => {
          const { rise, set } = sunHours(t, each)
          const altitude = sunPosition(instantOf(t, each)).altitudeDeg
          const light = {
            rise: rise === null ? '–' : nearestMinute(rise),
            set: set === null ? '–' : nearestMinute(set),
            time: clockLabel(t),
            altitude: Math.abs(altitude).toFixed(0),
          }
          return (
            <label key={each}>
              <input
                type="radio"
                name="light-zone"
                checked={zone === each}
                onChange={() => session.actions.setLightZone(each)}
              />
              <span>
                {each === 8 ? tr('{zone} (default)', { zone: `UTC+${each}` }) : `UTC+${each}`}
                <small>
                  {tr(
                    altitude < 0
                      ? 'sunrise {rise}, sunset {set}; at {time} the sun is {altitude}° below the horizon'
                      : 'sunrise {rise}, sunset {set}; at {time} the sun is {altitude}° up',
                    light,
                  )}
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
