import { tr } from '@/base/i18n/i18n'
import { isFiltering } from '@/record/domain/unitFilter'
import { isDocumentedOnly } from '@/state/actions/forceActions'
import { useRunAction } from '@/state/actions/useActions'
import { useSession } from '@/state/session/battleContext'
import styles from './FilterNote.module.css'

/** While a filter hides units the page says so, with a button that shows all again. */
export function FilterNote() {
  const run = useRunAction()
  const on = useSession((s) => isFiltering(s.filter))
  const documented = useSession(isDocumentedOnly)
  if (!on) return null
  return (
    <button
      type="button"
      className={`kg-panel kg-button ${styles.note}`}
      data-tip={tr('Show all units again (Shift + Q)')}
      onClick={() => run('clear-filter')}
    >
      {tr(documented ? 'Documented only' : 'Filter on')} <span aria-hidden="true">×</span>
      <span className="kg-hidden">{tr(', show all units again')}</span>
    </button>
  )
}
