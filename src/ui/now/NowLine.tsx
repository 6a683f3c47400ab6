import { tr } from '@/base/i18n/i18n'
import { hourWords } from '@/record/domain/eventTime'
import { nameWord } from '@/record/domain/nameWord'
import { useRunAction } from '@/state/actions/useActions'
import { covers } from '../covers'
import styles from './NowLine.module.css'
import { useHappening } from './useHappening'

/** What is happening now, in one line above the strip; it opens the full panel. */
export function NowLine() {
  const run = useRunAction()
  const { now, before, phase } = useHappening()
  const text = now
    ? now.item.title
    : before
      ? tr('Quiet since: {event}', { event: before.item.title })
      : phase
        ? nameWord(phase.item.names)
        : tr('Before the first clash')
  const when = now ? hourWords(now.from, now.item.precision) : null
  return (
    <button
      ref={covers}
      type="button"
      className={styles.line}
      data-testid="now-line"
      data-tip={tr('What is happening now (Shift + W)')}
      onClick={() => run('sheet-now')}
    >
      {when && <b>{when}</b>}
      <span className={styles.what}>{text}</span>
      <b aria-hidden="true">›</b>
      <span className="kg-hidden">. {tr('What is happening now')}</span>
    </button>
  )
}
