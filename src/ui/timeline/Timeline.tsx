import { useState } from 'react'
import { useBattle } from '@/state/session/battleContext'
import { PHONE, useMedia } from '../useMedia'
import { Detail } from './Detail'
import { Overview } from './Overview'
import styles from './Timeline.module.css'
import { TimeReadout } from './TimeReadout'
import { Jumps, PlayButton, Speed, Ways, Zoom } from './Transport'
import { useTimelineMarks } from './useTimelineMarks'
import { firstWindow, zoomed } from './zoom'

/** The bar along the bottom: play, date and time, the two tracks, speed and ways of playing, days and events. */
export function Timeline() {
  const { record } = useBattle()
  const phone = useMedia(PHONE)
  const marks = useTimelineMarks()
  /** Null until somebody zooms: then the detail track shows what suits the page. */
  const [chosen, setChosen] = useState<number | null>(null)
  const length = chosen ?? firstWindow(phone)
  const zoom = (factor: number) => setChosen((now) => zoomed(now ?? firstWindow(phone), factor, record))
  return (
    <section className={`kg-panel ${styles.bar}`} aria-label="Timeline">
      <div className={styles.play}>
        <PlayButton />
      </div>
      <div className={styles.readout}>
        <TimeReadout />
      </div>
      <div className={styles.tracks}>
        <Overview marks={marks} length={length} onZoom={zoom} />
        <Detail marks={marks} length={length} onZoom={zoom} />
      </div>
      <div className={styles.controls}>
        <div className={styles.speed}>
          <Speed />
        </div>
        <Ways />
        <Jumps />
        <Zoom length={length} onZoom={zoom} />
      </div>
    </section>
  )
}
