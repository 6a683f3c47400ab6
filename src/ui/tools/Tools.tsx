import { tr } from '@/base/i18n/i18n'
import { LANGUAGES, type Language } from '@/record/schema/common'
import { useRunAction } from '@/state/actions/useActions'
import { useBattle, useSession } from '@/state/session/battleContext'
import { LANGUAGE_WORDS } from '@/state/words/words'
import { covers } from '../covers'
import { Icon } from '../marks/Icon'
import styles from './Tools.module.css'

/** At the top right: search, the menu for everything else, and the language. */
export function Tools() {
  const run = useRunAction()
  const { session } = useBattle()
  const sheet = useSession((s) => s.sheet)
  const language = useSession((s) => s.language)
  return (
    <div ref={covers} className={`kg-panel ${styles.tools}`}>
      <button
        type="button"
        className="kg-button"
        aria-label={tr('Search')}
        aria-expanded={sheet === 'search'}
        data-tip={tr('Search names, dates, people, numbers (/)')}
        onClick={() => run('search')}
      >
        <Icon name="search" /> <span>{tr('Search')}</span>
      </button>
      <button
        type="button"
        className="kg-button"
        aria-label={tr('Menu')}
        aria-expanded={sheet === 'menu'}
        data-tip={tr('Menu (Shift + M)')}
        onClick={() => run('sheet-menu')}
      >
        <Icon name="menu" /> <span>{tr('Menu')}</span>
      </button>
      <span className={styles.code} aria-hidden="true">
        {language.toUpperCase()}
      </span>
      <select
        className={styles.language}
        aria-label={tr('Language')}
        data-tip={tr('Language')}
        value={language}
        onChange={(e) => session.actions.setLanguage(e.target.value as Language)}
      >
        {LANGUAGES.map((lang) => (
          <option key={lang} value={lang} lang={lang}>
            {LANGUAGE_WORDS[lang]}
          </option>
        ))}
      </select>
    </div>
  )
}
