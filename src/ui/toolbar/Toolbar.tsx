import { useState } from 'react'
import { LANGUAGES, type Language } from '@/record/schema/common'
import { isLive, keyLabel } from '@/state/actions/keys'
import { actionById } from '@/state/actions/table'
import { useActionContext } from '@/state/actions/useActions'
import { useBattle, useSession } from '@/state/session/battleContext'
import { LANGUAGE_WORDS } from '@/state/words/words'
import { Icon, type IconName } from '../marks/Icon'
import { PHONE, useMedia } from '../useMedia'
import styles from './Toolbar.module.css'

const BUTTONS: readonly { id: string; icon: IconName }[] = [
  { id: 'search', icon: 'search' },
  { id: 'orbat', icon: 'tree' },
  { id: 'reset', icon: 'reset' },
  { id: 'present', icon: 'present' },
  { id: 'deck-editor', icon: 'deck' },
  { id: 'take-away', icon: 'download' },
  { id: 'full-screen', icon: 'fullscreen' },
  { id: 'copy-link', icon: 'link' },
  { id: 'air-panel', icon: 'air' },
  { id: 'panel', icon: 'panel' },
  { id: 'help', icon: 'help' },
]

/** The page's own buttons; on a phone behind one. */
export function Toolbar() {
  const phone = useMedia(PHONE)
  const [open, setOpen] = useState(false)
  const shown = !phone || open
  return (
    <div className={`kg-panel ${styles.bar}`} data-phone={phone}>
      {phone && (
        <button
          type="button"
          className="kg-button"
          aria-label="Menu"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'close' : 'menu'} />
        </button>
      )}
      {shown && (
        <div className={styles.tools}>
          {BUTTONS.map(({ id, icon }) => (
            <ActionButton key={id} id={id} icon={icon} worded={phone} onDone={() => setOpen(false)} />
          ))}
          <LanguageSelect />
        </div>
      )}
    </div>
  )
}

function ActionButton({
  id,
  icon,
  worded,
  onDone,
}: {
  id: string
  icon: IconName
  worded: boolean
  onDone: () => void
}) {
  const context = useActionContext()
  const pressed = useSession((s) =>
    id === 'panel' ? s.panelOpen : id === 'air-panel' ? s.airOpen : id === 'orbat' ? s.orbatOpen : undefined,
  )
  const action = actionById(id)
  const run = () => {
    if (isLive(action, context.session.getState())) action.run(context)
    onDone()
  }
  return (
    <button
      type="button"
      className="kg-button"
      aria-label={action.label}
      title={`${action.label} (${keyLabel(action.keys[0]!)})`}
      aria-pressed={pressed}
      onClick={run}
    >
      <Icon name={icon} />
      {worded && action.label}
    </button>
  )
}

function LanguageSelect() {
  const { session } = useBattle()
  const language = useSession((s) => s.language)
  return (
    <select
      className={styles.language}
      aria-label="Language of names"
      title="Language of names"
      value={language}
      onChange={(e) => session.actions.setLanguage(e.target.value as Language)}
    >
      {LANGUAGES.map((lang) => (
        <option key={lang} value={lang} lang={lang}>
          {LANGUAGE_WORDS[lang]}
        </option>
      ))}
    </select>
  )
}
