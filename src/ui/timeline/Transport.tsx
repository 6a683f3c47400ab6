import { useRunAction } from '@/actions/useActions'
import { rateLabel } from '@/timeline/speedText'
import { useClockFact } from '@/state/useClock'
import { Icon } from '../marks/Icon'
import styles from './Transport.module.css'

/** The one obvious button. */
export function PlayButton() {
  const run = useRunAction()
  const playing = useClockFact((c) => c.playing)
  return (
    <button type="button" className={styles.play} aria-label={playing ? 'Pause' : 'Play'} title={`${playing ? 'Pause' : 'Play'} (Space)`} onClick={() => run('play')}>
      <Icon name={playing ? 'pause' : 'play'} size={24} />
    </button>
  )
}

/** Battle time per second, slower and faster. */
export function Speed() {
  const run = useRunAction()
  const label = useClockFact((c) => rateLabel(c.rate))
  return (
    <div className={styles.speed} role="group" aria-label="Speed">
      <button type="button" className="kg-button" aria-label="Slower" title="Slower (<)" onClick={() => run('slower')}>
        <Icon name="minus" size={18} />
      </button>
      <output aria-label="Speed, battle time per second">{label}</output>
      <button type="button" className="kg-button" aria-label="Faster" title="Faster (>)" onClick={() => run('faster')}>
        <Icon name="plus" size={18} />
      </button>
    </div>
  )
}

export function EventButtons() {
  const run = useRunAction()
  return (
    <div className={styles.events} role="group" aria-label="Events">
      <button type="button" className="kg-button" aria-label="Previous event" title="Previous event ([)" onClick={() => run('event-previous')}>
        <Icon name="previous" />
      </button>
      <span className={styles.word}>event</span>
      <button type="button" className="kg-button" aria-label="Next event" title="Next event (])" onClick={() => run('event-next')}>
        <Icon name="next" />
      </button>
    </div>
  )
}
