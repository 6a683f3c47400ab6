import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { tr } from '@/base/i18n/i18n'
import { helpRows } from '@/state/actions/helpRows'
import { keyLabel } from '@/state/actions/keys'
import { actionById, ACTIONS } from '@/state/actions/table'
import { offline, OFFLINE_WORDS } from '@/state/ports/offline'
import { useBattle, useSession } from '@/state/session/battleContext'
import { EDITION } from '@/state/words/edition'
import { Icon } from '../marks/Icon'
import styles from './HelpDialog.module.css'
import { ReadTheMap } from './ReadTheMap'

const TEN_KEYS = [
  'play',
  'hour-on',
  'event-next',
  'faster',
  'search',
  'sheet-now',
  'orbat',
  'fly',
  'present',
  'sheet-menu',
]
const STAGE_KEYS = [
  'step-next',
  'step-previous',
  'go',
  'step-grid',
  'black',
  'resume',
  'figure',
  'notes',
  'speaker',
  'leave',
]

/**
 * How to read the map, the main keys, then every action with its keys, generated from the table of actions. The
 * browser's own dialog keeps the focus inside.
 */
export function HelpDialog() {
  const { record, session } = useBattle()
  const open = useSession((s) => s.helpOpen)
  const mode = useSession((s) => s.mode)
  const kept = useStore(offline, (s) => s.status)
  const dialog = useRef<HTMLDialogElement>(null)
  // A layout effect, so that a late `close` event of the previous dialog finds this one already open.
  useLayoutEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  // Escape fires `cancel` at once but `close` only a task later, when the next key may already have been pressed.
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
        <h2 id="help-title">{tr('Keys and help')}</h2>
        <button type="button" className="kg-button" aria-label={tr('Close')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <h3>{tr('Reading the map')}</h3>
      <ReadTheMap />
      <h3>{tr('Moving round the map')}</h3>
      <p>
        {tr(
          'Drag to turn, drag with the right button or two fingers to move, scroll or pinch to come closer. Click anything for its card; double-click to fly there; right-click, or rest a finger, for more. Shift-drag to choose units.',
        )}
      </p>
      <h3>{tr(mode === 'present' ? 'Main keys while presenting' : 'Ten main keys')}</h3>
      <dl className={styles.ten}>
        {(mode === 'present' ? STAGE_KEYS : TEN_KEYS).map((id) => {
          const { label, keys } = actionById(id)
          return (
            <div key={id}>
              <dt>{tr(label)}</dt>
              <dd>
                <kbd>{keyLabel(keys[0]!)}</kbd>
              </dd>
            </div>
          )
        })}
      </dl>
      <h3>{tr('All keys')}</h3>
      <div className={styles.groups}>
        {helpRows(ACTIONS, mode).map(({ group, rows }) => (
          <section key={group}>
            <h4>{tr(group)}</h4>
            <dl>
              {rows.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{tr(label)}</dt>
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
        {tr(OFFLINE_WORDS[kept])}{' '}
        <button type="button" className="kg-word" onClick={() => session.actions.openPreflight()}>
          {tr('Check this machine before a talk')}
        </button>
      </p>
      <p className={styles.note}>{record.battle.clockNote}</p>
      <p className={styles.note}>
        {tr('Version {version} of {released}.', { ...EDITION })} {record.battle.licence}
      </p>
    </dialog>
  )
}
