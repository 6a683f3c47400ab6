import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { helpRows } from '@/state/actions/helpRows'
import { ACTIONS } from '@/state/actions/table'
import { offline, OFFLINE_WORDS } from '@/state/ports/offline'
import { useBattle, useSession } from '@/state/session/battleContext'
import { Icon } from '../marks/Icon'
import styles from './HelpDialog.module.css'

/** Every action with its keys, from the table itself. The browser's own dialog keeps the focus inside. */
export function HelpDialog() {
  const { record, session } = useBattle()
  const open = useSession((s) => s.helpOpen)
  const mode = useSession((s) => s.mode)
  const kept = useStore(offline, (s) => s.status)
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the next task: a `close` of the time before finds it open again.
  useLayoutEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  // Escape says `cancel` at once and `close` only a task later, when the next key may have been pressed.
  const close = () => session.actions.closePanel('help')
  return (
    <dialog
      ref={dialog}
      className={`kg-panel ${styles.dialog}`}
      aria-labelledby="help-title"
      onCancel={close}
      onClose={(e) => !e.currentTarget.open && close()}
      onClick={(e) => e.target === e.currentTarget && close()}
    >
      <header>
        <h2 id="help-title">Keys and help</h2>
        <button type="button" className="kg-button" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <p>
        Drag to orbit, drag with the right button (or two fingers) to move over the ground, scroll or pinch to come
        closer, turn two fingers to turn the map. Click a unit, place, front, pocket, arrow, aircraft, event or ground
        under fire for its card; double-click flies there; right-click, or rest a finger, for a menu. Shift and drag
        draws a box that chooses units; Shift-click or Ctrl-click takes one in or out.
      </p>
      <div className={styles.groups}>
        {helpRows(ACTIONS, mode).map(({ group, rows }) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {rows.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.note}>
        {OFFLINE_WORDS[kept]}{' '}
        <button type="button" className="kg-word" onClick={() => session.actions.openPreflight()}>
          Check this machine before a talk
        </button>
      </p>
      <p className={styles.note}>{record.battle.clockNote}</p>
    </dialog>
  )
}
