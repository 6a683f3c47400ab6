import { tr } from '@/base/i18n/i18n'
import { useRunAction } from '@/state/actions/useActions'
import { useClockFact } from '@/state/clock/useClock'
import { useSession } from '@/state/session/battleContext'
import { covers } from '../covers'
import { Icon } from '../marks/Icon'
import { SpeedField } from '../timeline/SpeedField'
import { useTimelineMarks } from '../timeline/useTimelineMarks'
import { ShortTime } from './ShortTime'
import styles from './Strip.module.css'
import { StripTrack } from './StripTrack'

/** The strip at the foot: play, date and time, the campaign on one line, speed, and a button for more time controls. */
export function Strip() {
  const run = useRunAction()
  const playing = useClockFact((c) => c.playing)
  const open = useSession((s) => s.sheet === 'time')
  const marks = useTimelineMarks()
  return (
    <footer ref={covers} className={`kg-panel ${styles.strip}`} aria-label={tr('Time')} data-testid="strip">
      <button
        type="button"
        className={styles.play}
        aria-label={tr(playing ? 'Pause' : 'Play')}
        data-tip={tr(playing ? 'Pause (Space)' : 'Play (Space)')}
        onClick={() => run('play')}
      >
        <Icon name={playing ? 'pause' : 'play'} size={18} />
      </button>
      <ShortTime />
      <StripTrack marks={marks} />
      <SpeedField />
      <button
        type="button"
        className={`kg-button ${styles.more}`}
        aria-label={tr('More time controls')}
        aria-expanded={open}
        data-tip={tr('Days, events, elastic time, loop (;)')}
        onClick={() => run('sheet-time')}
      >
        <Icon name="time" /> <span>{tr('Time')}</span>
      </button>
    </footer>
  )
}
