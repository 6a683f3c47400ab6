import { useEffect, useId, useRef, useState } from 'react'
import { battleTime, clockLabel, dayLabel, type BattleTime } from '@/core/battleTime'
import { sunPosition } from '@/light/sun'
import { instantOf, sunHours } from '@/light/zone'
import { useBattle, useSession } from '@/state/battleContext'
import { LIGHT_ZONES } from '@/state/session'
import styles from './ClockQuestion.module.css'

/** The zone beside the clock: a button that asks in which zone the sources' hours were, and lets each reading be lit. */
export function ClockQuestion() {
  const { playback } = useBattle()
  const zone = useSession((s) => s.lightZone)
  const [asked, setAsked] = useState<BattleTime | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const open = asked !== null
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => {
      const key = event instanceof KeyboardEvent ? event.key : ''
      const outside = event.type === 'pointerdown' && !box.current?.contains(event.target as Node)
      if (!outside && key !== 'Escape') return
      if (key) {
        event.stopPropagation()
        box.current?.querySelector('button')?.focus()
      }
      setAsked(null)
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('keydown', away, true)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('keydown', away, true)
    }
  }, [open])
  return (
    <div ref={box} className={styles.box}>
      <button type="button" className="kg-word" aria-expanded={open} aria-haspopup="dialog" onClick={() => setAsked(open ? null : playback.clock.t)}>
        UTC+{zone}
      </button>
      {asked !== null && <Question t={asked} />}
    </div>
  )
}

const nearestMinute = (t: BattleTime) => clockLabel(battleTime(t + 30))

function Question({ t }: { t: BattleTime }) {
  const { record, session } = useBattle()
  const zone = useSession((s) => s.lightZone)
  const title = useId()
  return (
    <div role="dialog" aria-labelledby={title} className={`kg-panel ${styles.card}`}>
      <h2 id={title}>Whose clock is this?</h2>
      <p>No source seen says in which zone its hours are. The clock shows them as printed; choose how the light reads them.</p>
      <fieldset>
        <legend>Light on {dayLabel(t)}, if the hours are</legend>
        {LIGHT_ZONES.map((each) => {
          const { rise, set } = sunHours(t, each)
          const altitude = sunPosition(instantOf(t, each)).altitudeDeg
          return (
            <label key={each}>
              <input type="radio" name="light-zone" checked={zone === each} onChange={() => session.setState({ lightZone: each })} />
              <span>
                UTC+{each}
                {each === 8 && ' (default)'}
                <small>
                  sunrise {rise === null ? '–' : nearestMinute(rise)}, sunset {set === null ? '–' : nearestMinute(set)}; at {clockLabel(t)} the sun is {Math.abs(altitude).toFixed(0)}° {altitude < 0 ? 'below the horizon' : 'up'}
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
