import { useRef, useState } from 'react'
import { weekdayLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { keyLabel } from '@/state/actions/keys'
import { actionById } from '@/state/actions/table'
import { useRunAction } from '@/state/actions/useActions'
import { useClockFact, useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import { Rich } from '@/ui/parts/Rich'
import { Icon, type IconName } from '../marks/Icon'
import { ClockQuestion } from './ClockQuestion'
import { Detail } from './Detail'
import styles from './TimePanel.module.css'
import { useTimelineMarks } from './useTimelineMarks'
import { firstWindow, windowLabel, ZOOM_STEP, zoomed } from './zoom'

/** A page narrower than this shows fewer days at first, CSS pixels. */
const NARROW = 760

/** Time controls that do not fit the strip: the days around the present, jumps, and playback. */
export function TimePanel() {
  const { record, playback } = useBattle()
  const marks = useTimelineMarks()
  const [length, setLength] = useState(() => firstWindow(innerWidth < NARROW))
  const zoom = (factor: number) => setLength((now) => zoomed(now, factor, record))
  const elastic = useClockFact((c) => c.elastic)
  const reverse = useClockFact((c) => c.reverse)
  const looped = useClockFact((c) => c.loop !== null)
  const span = record.end - record.start
  const toggleLoop = () => {
    const { t, loop } = playback.clock
    playback.setLoop(loop ? null : { from: t - span / 256, to: t + span / 256 })
  }
  return (
    <div className={styles.time}>
      <Detail marks={marks} length={length} onZoom={zoom} />
      <div className={styles.row} role="group" aria-label={tr('Days and events')}>
        <Act id="day-back" icon="day-back" word={tr('Previous day')} />
        <Act id="event-previous" icon="previous" word={tr('Previous event')} />
        <Act id="event-next" icon="next" word={tr('Next event')} />
        <Act id="day-on" icon="day-on" word={tr('Next day')} />
        <span className={styles.gap} />
        <Act id="slower" icon="minus" word={tr('Slower')} />
        <Act id="faster" icon="plus" word={tr('Faster')} />
        <Act id="elastic" icon="elastic" word={tr('Elastic time')} pressed={elastic} />
        <Act id="reverse" icon="reverse" word={tr('Backwards')} pressed={reverse} />
        <button
          type="button"
          className="kg-button"
          aria-pressed={looped}
          data-tip={tr('Loop a span (I and O set its ends, Shift + O clears it)')}
          onClick={toggleLoop}
        >
          <Icon name="loop" /> {tr('Loop')}
        </button>
        <button
          type="button"
          className="kg-button"
          data-tip={tr('Shows {span} (+ on the track)', { span: windowLabel(length) })}
          onClick={() => zoom(ZOOM_STEP)}
        >
          <Icon name="zoom-in" /> {tr('Show less time')}
        </button>
        <button
          type="button"
          className="kg-button"
          data-tip={tr('Shows {span} (− on the track)', { span: windowLabel(length) })}
          onClick={() => zoom(1 / ZOOM_STEP)}
        >
          <Icon name="zoom-out" /> {tr('Show more time')}
        </button>
        <Zone />
      </div>
      <p className={styles.how}>
        {tr(
          elastic
            ? 'Elastic time: quiet weeks pass quickly, the hours in which much happened slowly. A typed speed locks it.'
            : 'The speed is fixed. Elastic time passes quickly through quiet weeks.',
        )}
      </p>
    </div>
  )
}

/** The day of the week, and the time zone of the hours. */
function Zone() {
  const weekday = useRef<HTMLSpanElement>(null)
  useClockWriter(({ t }) => {
    if (weekday.current && weekday.current.textContent !== weekdayLabel(t))
      weekday.current.textContent = weekdayLabel(t)
  }, 250)
  return (
    <div className={styles.zone}>
      <span ref={weekday} /> · <Rich text="<0/> battle time" parts={[<ClockQuestion key="zone" />]} />
    </div>
  )
}

/** A button for an action of the table, with its own label. */
function Act({ id, icon, word, pressed }: { id: string; icon: IconName; word: string; pressed?: boolean }) {
  const run = useRunAction()
  const { label, keys } = actionById(id)
  return (
    <button
      type="button"
      className="kg-button"
      aria-pressed={pressed}
      data-tip={tr('{action} ({key})', { action: tr(label), key: keyLabel(keys[0]!) })}
      onClick={() => run(id)}
    >
      <Icon name={icon} /> {word}
    </button>
  )
}
