import { tr } from '@/base/i18n/i18n'
import { useActionContext } from '@/state/actions/useActions'
import { useSession } from '@/state/session/battleContext'
import { closeSplit, otherTime, showSplit } from '@/state/split/showSplit'
import { AccountsView } from './AccountsView'
import styles from './Split.module.css'
import { TimesView } from './TimesView'

/** Two views side by side: which two, and what differs between them in words. */
export function SplitPanel() {
  const context = useActionContext()
  const { session, record, playback } = context
  const split = useSession((s) => s.split)
  const marks = useSession((s) => s.splitMarks)
  return (
    <div className={styles.panel} data-testid="split-panel">
      <div className={styles.choice} role="group" aria-label={tr('What stands side by side')}>
        <button
          type="button"
          className="kg-button"
          aria-pressed={split?.kind === 'accounts'}
          onClick={() => showSplit(context, { kind: 'accounts' })}
        >
          {tr('Two accounts')}
        </button>
        <button
          type="button"
          className="kg-button"
          aria-pressed={split?.kind === 'times'}
          onClick={() =>
            split?.kind === 'times' || showSplit(context, { kind: 'times', t: otherTime(record, playback.clock.t) })
          }
        >
          {tr('Two times')}
        </button>
        <button type="button" className="kg-button" aria-pressed={split === null} onClick={() => closeSplit(context)}>
          {tr('One picture')}
        </button>
      </div>
      {split && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={marks}
            onChange={(event) => session.actions.setSplitMarks(event.target.checked)}
          />
          {tr(
            'Mark what differs on the map: a ring and a line where a unit is elsewhere, a broken ring where it is on this side only; lines and pockets of one side alone have a pale rim',
          )}
        </label>
      )}
      {split?.kind === 'accounts' && <AccountsView />}
      {split?.kind === 'times' && <TimesView t={split.t} />}
    </div>
  )
}
