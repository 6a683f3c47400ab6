import { tr } from '@/base/i18n/i18n'
import { PERSPECTIVES, SYMBOL_SETS, type Perspective, type SymbolSet } from '@/picture/symbols/symbolChoice'
import { keyLabel } from '@/state/actions/keys'
import { useBattle, useSession } from '@/state/session/battleContext'
import { PERSPECTIVE_WORDS, SYMBOL_SET_WORDS } from '@/state/words/forceWords'
import { capital } from '@/state/words/words'
import styles from './Legend.module.css'

/** Whose frames are drawn, and with which symbols. */
export function SymbolChoice() {
  const { session } = useBattle()
  const perspective = useSession((s) => s.perspective)
  const set = useSession((s) => s.symbolSet)
  return (
    <div className={styles.map}>
      <label>
        {tr('Frames')}{' '}
        <select
          value={perspective}
          data-tip={keyLabel('Shift+c')}
          onChange={(e) => session.actions.setPerspective(e.target.value as Perspective)}
        >
          {PERSPECTIVES.map((each) => (
            <option key={each} value={each}>
              {capital(tr(PERSPECTIVE_WORDS[each]))}
            </option>
          ))}
        </select>
      </label>
      {perspective !== 'neutral' && <p className={styles.note}>{tr('Rectangle: own side. Diamond: the other.')}</p>}
      <label>
        {tr('Symbols')}{' '}
        <select
          value={set}
          data-tip={keyLabel('Shift+x')}
          onChange={(e) => session.actions.setSymbolSet(e.target.value as SymbolSet)}
        >
          {SYMBOL_SETS.map((each) => (
            <option key={each} value={each}>
              {each === 'app6' ? SYMBOL_SET_WORDS[each] : capital(tr(SYMBOL_SET_WORDS[each]))}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
