import { dayLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { shortTimeWords, timeWords } from '@/record/domain/eventTime'
import { nameWord } from '@/record/domain/nameWord'
import type { Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'
import { flyNear } from '@/state/actions/flyNear'
import { useActionContext, useRunAction } from '@/state/actions/useActions'
import { LensText } from '@/ui/parts/contested/LensText'
import { Icon } from '../marks/Icon'
import { GroundFacts } from './GroundFacts'
import { NowPanel } from './NowPanel'
import styles from './NowSheet.module.css'
import { useHappening } from './useHappening'

/**
 * The shown hour in two or three sentences: what, why it matters, and what comes next, with a button that goes there.
 */
export function NowSheet() {
  const context = useActionContext()
  const run = useRunAction()
  const { record, session, playback, page } = context
  const { phase, now, before, next } = useHappening()
  const jump = ({ item, from }: Timed<BattleEvent>) => {
    playback.play(false)
    playback.seek(from)
    page.announce(tr('{time}: {event}', { time: timeWords(from, item.precision), event: item.title }))
    const place = item.place === undefined ? undefined : record.places.get(item.place)
    if (place && !place.offMap) flyNear(context, place.position)
  }
  const shown = now ?? before
  return (
    <div className={styles.sheet}>
      {phase && <p className={styles.phase}>{nameWord(phase.item.names)}</p>}
      {shown ? (
        <div>
          <h3>{now ? shown.item.title : tr('A quiet hour')}</h3>
          <p>
            {now ? (
              <LensText
                text={shown.item.text || tr('{time}.', { time: timeWords(shown.from, shown.item.precision) })}
                t={shown.from}
              />
            ) : (
              tr('Nothing is recorded at this time. The last event was on {day}: {event}.', {
                day: dayLabel(shown.from),
                event: shown.item.title,
              })
            )}{' '}
            <button
              type="button"
              className="kg-word"
              onClick={() => session.actions.selectFromSheet({ kind: 'event', id: shown.item.id })}
            >
              {tr('Who, where and sources')}
            </button>
          </p>
        </div>
      ) : (
        <p>{tr('The record begins here.')}</p>
      )}
      {phase && (
        <p>
          <LensText text={phase.item.text} />
        </p>
      )}
      {next ? (
        <button type="button" className={`kg-button kg-outlined ${styles.next}`} onClick={() => jump(next)}>
          <Icon name="next" size={18} />
          <span>
            <small>{tr('Next: {time}', { time: shortTimeWords(next.from, next.item.precision) })}</small>
            {next.item.title}
          </span>
        </button>
      ) : (
        <p>{tr('Nothing more follows within the campaign.')}</p>
      )}
      <div className={styles.more}>
        <NowPanel />
        <GroundFacts />
      </div>
      <button type="button" className="kg-button kg-outlined" onClick={() => run('sheet-chapters')}>
        <Icon name="story" size={18} /> {tr('Read the chapter about this time')}
      </button>
    </div>
  )
}
