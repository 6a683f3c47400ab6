import { useState } from 'react'
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
  const files = [...new Set(faults.map((f) => f.file))].join(', ')
  return (
    <section className={`kg-panel ${styles.banner}`} role="alert">
      <details>
        <summary>
          {faults.length === 1 ? 'One fault' : `${faults.length} faults`} in the data ({files}). The rest is shown.
        </summary>
        <ul>
          {faults.slice(0, SHOWN).map((fault, i) => (
            <li key={i}>{faultText(fault)}</li>
          ))}
          {faults.length > SHOWN && <li>and {faults.length - SHOWN} more</li>}
        </ul>
      </details>
      <button
        type="button"
        className="kg-button"
        aria-label="Dismiss"
        data-tip="Dismiss"
        onClick={() => setDismissed(faults)}
      >
        <Icon name="close" />
      </button>
    </section>
  )
}
