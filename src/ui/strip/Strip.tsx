import { tr } from '@/base/i18n/i18n'
import { useRunAction } from '@/state/actions/useActions'
import { useSession } from '@/state/session/battleContext'
import { covers } from '../covers'
import { Icon } from '../marks/Icon'
import { SpeedField } from '../timeline/SpeedField'
import { useTimelineMarks } from '../timeline/useTimelineMarks'
import { PlayButton } from './PlayButton'
import { ShortTime } from './ShortTime'
import styles from './Strip.module.css'
import { StripTrack } from './StripTrack'

/** The strip at the foot: play, date and time, the campaign on one line, speed, and a button for more time controls. */
export function Strip() {
  const run = useRunAction()
  const open = useSession((s) => s.sheet === 'time')
  const marks = useTimelineMarks()
  return (
    <footer ref={covers} className={`kg-panel ${styles.strip}`} aria-label={tr('Time')} data-testid="strip">
      <PlayButton className={styles.play} withKey />
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
