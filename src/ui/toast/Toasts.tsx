import { useEffect } from 'react'
import { useStore } from 'zustand'
import { tr } from '@/base/i18n/i18n'
import { dismiss, notices, type Notice } from '@/state/session/notices'
import { Icon } from '../marks/Icon'
import styles from './Toasts.module.css'
import { UpdateOffer } from './UpdateOffer'

/** Short messages: notes disappear by themselves, problems stay until dismissed. */
export function Toasts() {
  const list = useStore(notices, (s) => s.list)
  return (
    <div className={styles.toasts} role="status">
      {list.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
      <UpdateOffer />
    </div>
  )
}

const NOTE_MS = 4000

function Toast({ notice }: { notice: Notice }) {
  const { id, kind, text } = notice
  useEffect(() => {
    if (kind === 'problem') return
    const timer = setTimeout(() => dismiss(id), NOTE_MS)
    return () => clearTimeout(timer)
  }, [id, kind])
  return (
    <div className={`kg-panel ${styles.toast}`} data-kind={kind}>
      <p>{text}</p>
      <button
        type="button"
        className="kg-button"
        aria-label={tr('Dismiss')}
        data-tip={tr('Dismiss')}
        onClick={() => dismiss(id)}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
