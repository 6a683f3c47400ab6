import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { tr } from '@/base/i18n/i18n'
import { shown } from '@/record/schema/fault'
import { rateNow } from '@/record/time/clock'
import { allInLabel, parseSpeed, rateLabel, roughRateLabel, spanLabel, SPEED_EXPECTED } from '@/record/time/speedText'
import { useClockFact, useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import styles from './SpeedField.module.css'

/** The current speed; clicking it opens a field to type another. */
export function SpeedField() {
  const [typing, setTyping] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const done = (refocus: boolean) => {
    setTyping(false)
    if (refocus) requestAnimationFrame(() => button.current?.focus())
  }
  return typing ? <Field onDone={done} /> : <Shown button={button} onType={() => setTyping(true)} />
}

function Shown({ button, onType }: { button: React.RefObject<HTMLButtonElement | null>; onType: () => void }) {
  const label = useRef<HTMLOutputElement>(null)
  const elastic = useClockFact((c) => c.elastic)
  const campaign = useClockFact((c) => c.campaignMinutes)
  // The elastic rate changes every frame: four times a second is often enough to read.
  useClockWriter((clock) => {
    const text = clock.elastic ? roughRateLabel(rateNow(clock)) : rateLabel(clock.rate)
    if (label.current && label.current.textContent !== text) label.current.textContent = text
    const name = tr('Speed: {speed}. Type another', { speed: text })
    if (button.current && button.current.getAttribute('aria-label') !== name && !clock.playing)
      button.current.setAttribute('aria-label', name)
  }, 250)
  return (
    <button
      ref={button}
      type="button"
      className={styles.shown}
      aria-label={tr('Speed. Type another')}
      data-tip={tr('Type a speed, such as 5 min, 2 h, 1 d')}
      onClick={onType}
    >
      <output ref={label} aria-label={tr('Speed, battle time per second')} />
      {elastic && <small>{allInLabel(spanLabel(campaign * 60))}</small>}
    </button>
  )
}

function Field({ onDone }: { onDone: (refocus: boolean) => void }) {
  const { playback } = useBattle()
  const [fault, setFault] = useState('')
  const { clock } = playback
  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('speed') ?? '')
    const speed = parseSpeed(text)
    if (!speed)
      return setFault(tr('Expected {expected}; got {got}.', { expected: tr(SPEED_EXPECTED), got: shown(text) }))
    if ('rate' in speed) playback.setRate(speed.rate)
    else playback.setElastic(true, speed.campaignMinutes)
    onDone(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onDone(true)
  }
  return (
    <form className={styles.form} onSubmit={commit}>
      <label>
        <span>{tr('1 s =')}</span>
        <input
          name="speed"
          aria-label={tr('Battle time per second of play')}
          aria-invalid={fault !== ''}
          aria-describedby="speed-fault"
          autoComplete="off"
          autoFocus
          defaultValue={spanLabel(Math.round(rateNow(clock) / 60) * 60)}
          onFocus={(e) => e.currentTarget.select()}
          onKeyDown={onKeyDown}
          onBlur={() => fault === '' && onDone(false)}
          onChange={() => setFault('')}
        />
      </label>
      {fault && (
        <p id="speed-fault" role="alert" className={`kg-panel ${styles.fault}`}>
          {fault}
        </p>
      )}
    </form>
  )
}
