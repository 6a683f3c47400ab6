import { useLayoutEffect, useRef } from 'react'
import { tr } from '@/base/i18n/i18n'
import { DOCUMENTED_WHAT, type DocumentedWhat } from '@/record/domain/unitFilter'
import { isDocumentedOnly } from '@/state/actions/forceActions'
import { useRunAction } from '@/state/actions/useActions'
import { throttle } from '@/state/clock/throttle'
import { forceCounts } from '@/state/ports/forceCounts'
import { useBattle, useSession } from '@/state/session/battleContext'
import { DOCUMENTED_WORDS } from '@/state/words/forceWords'
import { SIDE_WORDS, SIDES } from '@/state/words/words'
import styles from './Legend.module.css'

const EVERY_MS = 300

/** Writes the counts into an element, at most a few times a second, without rendering. */
function useCounts<T extends HTMLElement>(words: () => string) {
  const element = useRef<T>(null)
  useLayoutEffect(() => {
    const later = throttle(() => {
      if (element.current) element.current.textContent = words()
    }, EVERY_MS)
    later.run()
    const stop = forceCounts.changed.subscribe(later.run)
    return () => {
      stop()
      later.cancel()
    }
  }, [words])
  return element
}

/** Numbers of units on the map, and the button that leaves only what is documented. */
export function ForceBar() {
  const run = useRunAction()
  const { session } = useBattle()
  const what = useSession((s) => s.filter.only)
  const only = useSession(isDocumentedOnly)
  const text = useCounts<HTMLParagraphElement>(countWords)
  return (
    <div className={styles.force}>
      <p
        ref={text}
        data-testid="force-counts"
        data-tip={tr('Units on the map; those that the filter hides are left out')}
      />
      <button
        type="button"
        className={`kg-button kg-outlined ${styles.only}`}
        aria-pressed={only}
        data-tip={tr('Hide what no source states (Shift + S)')}
        onClick={() => run('documented-only')}
      >
        {tr('Documented only')}
      </button>
      {what && (
        <select
          className={styles.what}
          aria-label={tr('What must be documented')}
          value={what}
          onChange={(e) => session.actions.setFilter({ only: e.target.value as DocumentedWhat })}
        >
          {DOCUMENTED_WHAT.map((each) => (
            <option key={each} value={each}>
              {tr(DOCUMENTED_WORDS[each])}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

/**
 * `Soviet 31 · Mongolian 3 · Japanese 25`; sides without units on the map are left out, units hidden by the filter are
 * counted as `3 of 5`.
 */
function countWords(): string {
  const { shown, onMap } = forceCounts
  const sides = SIDES.flatMap((side, i) => {
    const [n, all] = [shown[i]!, onMap[i]!]
    if (all === 0) return []
    const word = tr(SIDE_WORDS[side])
    return n === all ? tr('{side} {n}', { side: word, n }) : tr('{side} {n} of {all}', { side: word, n, all })
  })
  if (sides.length === 0) return tr('No unit is on the map')
  return sides.join(' · ')
}

/** How many of the units in the picture have their own token. */
export function InView() {
  const text = useCounts<HTMLParagraphElement>(inViewWords)
  return <p ref={text} className={styles.inView} data-testid="force-in-view" />
}

function inViewWords(): string {
  const { tokens, units } = forceCounts
  return units > tokens
    ? tr(
        '{units, plural, one {# unit} other {# units}} shown as {tokens, plural, one {# token} other {# tokens}} (“+3” means three more)',
        { units, tokens },
      )
    : tr('{units, plural, one {# unit in view} other {# units in view}}', { units })
}
