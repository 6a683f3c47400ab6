import { keyLabel } from '@/state/actions/keys'
import { actionById } from '@/state/actions/table'
import { useRunAction } from '@/state/actions/useActions'
import { useClockFact } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import { Icon, type IconName } from '../marks/Icon'
import { SpeedField } from './SpeedField'
import styles from './Transport.module.css'
import { windowLabel, ZOOM_STEP } from './zoom'

/** The one obvious button. */
export function PlayButton() {
  const run = useRunAction()
  const playing = useClockFact((c) => c.playing)
  return (
    <button
      type="button"
      className={styles.play}
      aria-label={playing ? 'Pause' : 'Play'}
      title={`${playing ? 'Pause' : 'Play'} (Space)`}
      onClick={() => run('play')}
    >
      <Icon name={playing ? 'pause' : 'play'} size={24} />
    </button>
  )
}

/** A button for an action of the table; `word` where a shorter name than the action's label does. */
function Act({ id, icon, word, pressed }: { id: string; icon: IconName; word?: string; pressed?: boolean }) {
  const run = useRunAction()
  const { label, keys } = actionById(id)
  return (
    <button
      type="button"
      className="kg-button"
      aria-label={word ?? label}
      aria-pressed={pressed}
      title={`${label} (${keyLabel(keys[0]!)})`}
      onClick={() => run(id)}
    >
      <Icon name={icon} />
    </button>
  )
}

/** Battle time per second: slower, typed, faster. */
export function Speed() {
  return (
    <div className={styles.speed} role="group" aria-label="Speed">
      <Act id="slower" icon="minus" />
      <SpeedField />
      <Act id="faster" icon="plus" />
    </div>
  )
}

/** How play goes: elastic or locked, backwards, round a span. */
export function Ways() {
  const { playback, record } = useBattle()
  const elastic = useClockFact((c) => c.elastic)
  const reverse = useClockFact((c) => c.reverse)
  const looped = useClockFact((c) => c.loop !== null)
  const span = record.end - record.start
  const toggleLoop = () => {
    const { t, loop } = playback.clock
    playback.setLoop(loop ? null : { from: t - span / 256, to: t + span / 256 })
  }
  return (
    <div className={styles.group} role="group" aria-label="Way of playing">
      <Act id="elastic" icon="elastic" word="Elastic time" pressed={elastic} />
      <Act id="reverse" icon="reverse" word="Backwards" pressed={reverse} />
      <button
        type="button"
        className="kg-button"
        aria-label="Loop"
        aria-pressed={looped}
        title="Loop a span (I and O set its ends, Shift + O clears it)"
        onClick={toggleLoop}
      >
        <Icon name="loop" />
      </button>
    </div>
  )
}

export function Jumps() {
  return (
    <div className={styles.group} role="group" aria-label="Days and events">
      <Act id="day-back" icon="day-back" word="Previous day" />
      <Act id="event-previous" icon="previous" />
      <Act id="event-next" icon="next" />
      <Act id="day-on" icon="day-on" word="Next day" />
    </div>
  )
}

export function Zoom({ length, onZoom }: { length: number; onZoom: (factor: number) => void }) {
  return (
    <div className={styles.group} role="group" aria-label="Timeline">
      <button
        type="button"
        className="kg-button"
        aria-label="Show less time"
        title={`Show less time than ${windowLabel(length)} (+ on the timeline)`}
        onClick={() => onZoom(ZOOM_STEP)}
      >
        <Icon name="zoom-in" />
      </button>
      <button
        type="button"
        className="kg-button"
        aria-label="Show more time"
        title={`Show more time than ${windowLabel(length)} (− on the timeline)`}
        onClick={() => onZoom(1 / ZOOM_STEP)}
      >
        <Icon name="zoom-out" />
      </button>
    </div>
  )
}
