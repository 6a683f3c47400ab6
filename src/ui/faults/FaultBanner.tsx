import { useState } from 'react'
import { formatList, tr } from '@/base/i18n/i18n'
import { faultText } from '@/record/schema/fault'
import { useSession } from '@/state/session/battleContext'
import { Icon } from '../marks/Icon'
import styles from './FaultBanner.module.css'

const SHOWN = 30

/** Lists faults in the data, and notes that the rest is shown. */
export function FaultBanner() {
  const faults = useSession((s) => s.faults)
  const [dismissed, setDismissed] = useState<readonly unknown[] | null>(null)
  if (faults.length === 0 || dismissed === faults) return null
  const files = formatList([...new Set(faults.map((f) => f.file))])
  return (
    <section className={`kg-panel ${styles.banner}`} role="alert">
      <details>
        <summary>
          {tr('{n, plural, one {One fault} other {# faults}} in the data ({files}). The rest is shown.', {
            n: faults.length,
            files,
          })}
        </summary>
        <ul>
          {faults.slice(0, SHOWN).map((fault, i) => (
            <li key={i}>{faultText(fault)}</li>
          ))}
          {faults.length > SHOWN && <li>{tr('and {n} more', { n: faults.length - SHOWN })}</li>}
        </ul>
      </details>
      <button
        type="button"
        className="kg-button"
        aria-label={tr('Dismiss')}
        data-tip={tr('Dismiss')}
        onClick={() => setDismissed(faults)}
      >
        <Icon name="close" />
      </button>
    </section>
  )
}
