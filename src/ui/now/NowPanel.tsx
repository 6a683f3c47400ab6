import { useState } from 'react'
import { tr } from '@/base/i18n/i18n'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import { LensClaims } from '@/ui/parts/contested/LensClaims'
import { SideMark } from '../marks/SideMark'
import { nowLines, type NowLine } from './nowLines'
import styles from './NowPanel.module.css'

const same = (a: readonly NowLine[], b: readonly NowLine[]) =>
  a.length === b.length && a.every((line, i) => line.key === b[i]!.key)

/** What is happening now, in three lines at most. Renders when a line changes, not when time does. */
export function NowPanel() {
  const { record, session } = useBattle()
  const [lines, setLines] = useState<readonly NowLine[]>([])
  useClockWriter(({ t }) => {
    const next = nowLines(record, t)
    setLines((old) => (same(old, next) ? old : next))
  }, 250)
  if (lines.length === 0) return null
  return (
    <section className={styles.now} aria-label={tr('Now')}>
      <ul>
        {lines.map((line) =>
          line.kind === 'event' ? (
            <li key={line.key} className={styles.event}>
              <span className={styles.when}>{line.when}</span>
              <span>
                <button
                  type="button"
                  className="kg-word"
                  onClick={() => session.actions.select({ kind: 'event', id: line.id })}
                >
                  {line.text}
                </button>
                <LensClaims event={line.id} bare />
              </span>
            </li>
          ) : (
            <li key={line.key}>
              {line.side && <SideMark side={line.side} />}
              <button
                type="button"
                className="kg-word"
                onClick={() => session.actions.select({ kind: 'sortie', id: line.id })}
              >
                {line.text}
              </button>
            </li>
          ),
        )}
      </ul>
      {lines.some((l) => l.kind === 'sortie') && <p className={styles.scale}>{tr('1 model = 1 aircraft')}</p>}
    </section>
  )
}
