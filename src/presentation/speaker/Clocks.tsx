import { useState } from 'react'
import { battleTime, clockLabel, dateLabel } from '@/base/core/battleTime'
import { locale, tr } from '@/base/i18n/i18n'
import { scheduleOf, scheduleText, secondsBehind, spellSeconds } from '@/presentation/link/schedule'
import { elapsedMs, pauseTimer, resetTimer, startTimer } from '@/presentation/link/timer'
import { MAX_MINUTES, readKept, writeKept } from './kept'
import styles from './Speaker.module.css'
import type { AudienceView } from './useAudience'
import { useNow } from './useNow'
import { useTimer } from './useTimer'

/** Elapsed and planned time, whether the talk is on time, wall time and battle time. */
export function Clocks({ audience }: { audience: AudienceView }) {
  const now = useNow()
  const [timer, change] = useTimer()
  const [minutes, setMinutes] = useState(() => readKept('minutes'))
  const elapsed = elapsedMs(timer, now) / 1000
  const plan = scheduleOf(audience.steps.map((s) => s.seconds), audience.state?.step ?? 0, minutes > 0 ? minutes * 60 : undefined) // prettier-ignore
  const late = secondsBehind(plan, elapsed)
  const running = timer.since !== null
  const onTime = running || elapsed > 0 ? scheduleText(late) : tr('not started')
  return (
    <section className={styles.clocks} aria-label={tr('Clocks')}>
      <div className={styles.clock}>
        <h2>{tr('Elapsed')}</h2>
        <p className={styles.big} data-testid="elapsed" role="timer">
          {spellSeconds(elapsed)}
        </p>
        <p
          data-testid="on-time"
          data-on-time={late > 30 ? 'late' : late < -30 ? 'early' : 'good'}
          className={styles.onTime}
        >
          {onTime}
        </p>
      </div>
      <div className={styles.clock}>
        <h2>{tr('Planned')}</h2>
        <p className={styles.big} data-testid="planned">
          {spellSeconds(plan.total)}
        </p>
        <p>{tr('this step to {time}', { time: spellSeconds(plan.to) })}</p>
      </div>
      <div className={styles.clock}>
        <h2>{tr('Now')}</h2>
        <p className={styles.big}>
          {new Date(now).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' })}
        </p>
        <p>
          {plan.total > elapsed ? tr('{time} left', { time: spellSeconds(plan.total - elapsed) }) : tr('time is up')}
        </p>
      </div>
      <div className={styles.clock}>
        <h2>{tr('Battle')}</h2>
        <p className={styles.big} data-testid="battle-clock">
          {audience.state ? clockLabel(battleTime(audience.state.t)) : '–'}
        </p>
        <p>{audience.state ? dateLabel(battleTime(audience.state.t)) : tr('not connected')}</p>
      </div>
      <div className={styles.timerTools}>
        <button type="button" onClick={() => change(running ? pauseTimer : startTimer)}>
          {tr(running ? 'Pause timer' : elapsed > 0 ? 'Resume timer' : 'Start timer')}
        </button>
        <button type="button" onClick={() => change(resetTimer)}>
          {tr('Reset')}
        </button>
        <label>
          {tr('Total, minutes')}
          <input
            type="number"
            min={0}
            max={MAX_MINUTES}
            placeholder={tr('deck')}
            value={minutes || ''}
            onChange={(event) => {
              const typed = Number(event.target.value)
              if (!(typed >= 0 && typed <= MAX_MINUTES)) return
              setMinutes(typed)
              writeKept('minutes', typed)
            }}
          />
        </label>
      </div>
    </section>
  )
}
