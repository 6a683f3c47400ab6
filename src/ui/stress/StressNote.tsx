import { formatList, tr } from '@/base/i18n/i18n'
import { useBattle, useSession } from '@/state/session/battleContext'
import styles from './StressNote.module.css'

/** Notes over the picture that most of it is not the record, while there are stress copies. */
export function StressNote() {
  const { session } = useBattle()
  const { tokens, aircraft } = useSession((s) => s.stress)
  const mode = useSession((s) => s.mode)
  if (tokens === 0 && aircraft === 0) return null
  const what = formatList([
    ...(tokens > 0 ? [tr('{n, plural, one {# token} other {# tokens}}', { n: tokens })] : []),
    ...(aircraft > 0 ? [tr('{n, plural, one {# aircraft} other {# aircraft}}', { n: aircraft })] : []),
  ])
  return (
    <p className={`kg-panel ${styles.note}`} role="status" data-testid="stress" data-mode={mode}>
      {tr('Stress copies, not the record: filled up to {what}', { what })}
      <button type="button" className="kg-button" onClick={() => session.actions.setStress({ tokens: 0, aircraft: 0 })}>
        {tr('Back to the record')}
      </button>
    </p>
  )
}
