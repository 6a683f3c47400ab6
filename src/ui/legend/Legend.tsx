import { Suspense, useState } from 'react'
import { SIDES } from '@/state/words/words'
import { lazyPart } from '@/ui/parts/lazyPart'
import { SideMark } from '../marks/SideMark'
import { ForceBar } from './ForceBar'
import styles from './Legend.module.css'

const LegendBody = lazyPart(() => import('./LegendBody').then((m) => m.LegendBody))

/** Who is who, and how sure it is. Closed at first: the four colours on its lid say the most. */
export function Legend() {
  const [opened, setOpened] = useState(false)
  return (
    <div className={`kg-panel ${styles.legend}`}>
      <ForceBar />
      <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary>
          Legend
          <span className={styles.lid} aria-hidden>
            {SIDES.map((side) => (
              <SideMark key={side} side={side} size={20} />
            ))}
          </span>
        </summary>
        <Suspense fallback={null}>{opened && <LegendBody />}</Suspense>
      </details>
    </div>
  )
}
