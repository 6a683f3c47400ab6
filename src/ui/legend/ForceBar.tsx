import { useLayoutEffect, useRef } from 'react'
import { isDocumentedOnly } from '@/actions/forceActions'
import { useRunAction } from '@/actions/useActions'
import { SIDES, SIDE_WORDS } from '@/i18n/words'
import { useSession } from '@/state/battleContext'
import { forceCounts } from '@/state/forceCounts'
import { throttle } from '@/state/throttle'
import styles from './Legend.module.css'

const EVERY_MS = 300

/** Who is on the map, counted; and the one click that leaves only what a source states. */
export function ForceBar() {
  const run = useRunAction()
  const only = useSession(isDocumentedOnly)
  const text = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const later = throttle(() => {
      if (text.current) text.current.textContent = countWords()
    }, EVERY_MS)
    later.run()
    forceCounts.listeners.add(later.run)
    return () => {
      forceCounts.listeners.delete(later.run)
      later.cancel()
    }
  }, [])
  return (
    <div className={styles.force}>
      <p ref={text} data-testid="force-counts" title="Units on the map; those that the filter hides are left out" />
      <button type="button" className={`kg-button kg-outlined ${styles.only}`} aria-pressed={only} title="Hide approximate and reconstructed places (Shift + S)" onClick={() => run('documented-only')}>
        Only documented
      </button>
    </div>
  )
}

/** `Soviet 31 · Mongolian 3 · Japanese 25`; sides with nobody on the map are left out, those hidden by the filter are told. */
function countWords(): string {
  const { shown, onMap, tokens, units } = forceCounts
  const sides = SIDES.flatMap((side, i) => (onMap[i]! > 0 ? [`${SIDE_WORDS[side]} ${shown[i]}${shown[i] === onMap[i] ? '' : ` of ${onMap[i]}`}`] : []))
  if (sides.length === 0) return 'No unit is on the map'
  const folded = units > tokens ? `. In view: ${tokens} tokens for ${units} units` : ''
  return sides.join(' · ') + folded
}
