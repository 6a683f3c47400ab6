import { useState } from 'react'
import { useStore } from 'zustand'
import { tr } from '@/base/i18n/i18n'
import { offline, takeUpdate } from '@/state/ports/offline'
import { useSession } from '@/state/session/battleContext'
import styles from './Toasts.module.css'

/** Offers a newer version of the page, never during a talk; it is loaded only on request. */
export function UpdateOffer() {
  const ready = useStore(offline, (s) => s.status === 'update')
  const talk = useSession((s) => s.mode === 'present' || s.preflightOpen || s.takeAwayOpen)
  const [later, setLater] = useState(false)
  const [busy, setBusy] = useState(false)
  if (!ready || talk || later) return null
  return (
    <div className={`kg-panel ${styles.toast}`} data-testid="update-offer">
      <p>
        {tr(
          busy
            ? 'A talk is in progress in another window. The new version loads once all windows have been closed.'
            : 'A newer version of this page is ready.',
        )}
      </p>
      {!busy && (
        <button type="button" className="kg-button" onClick={() => void takeUpdate().then((taken) => setBusy(!taken))}>
          {tr('Load it now')}
        </button>
      )}
      <button type="button" className="kg-button" onClick={() => setLater(true)}>
        {tr(busy ? 'Close' : 'Later')}
      </button>
    </div>
  )
}
