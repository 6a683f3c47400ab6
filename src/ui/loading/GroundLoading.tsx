import { tr } from '@/base/i18n/i18n'
import { useSession } from '@/state/session/battleContext'
import styles from './GroundLoading.module.css'

/** Shown while the ground loads; the interface already works. */
export function GroundLoading() {
  const message = useSession((s) => s.groundMessage)
  return (
    <p className={`kg-panel ${styles.loading}`} role="status">
      {message || tr('Reading the ground…')}
    </p>
  )
}
