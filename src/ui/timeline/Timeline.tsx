import { PHONE, useMedia } from '../useMedia'
import { Detail } from './Detail'
import { Overview } from './Overview'
import { TimeReadout } from './TimeReadout'
import { EventButtons, PlayButton, Speed } from './Transport'
import styles from './Timeline.module.css'

/** The bar along the bottom: play, date and time, the two tracks, speed, events. */
export function Timeline() {
  const phone = useMedia(PHONE)
  return (
    <section className={`kg-panel ${styles.bar}`} aria-label="Timeline">
      <div className={styles.play}>
        <PlayButton />
      </div>
      <div className={styles.readout}>
        <TimeReadout />
      </div>
      <div className={styles.tracks}>
        <Overview phone={phone} />
        <Detail phone={phone} />
      </div>
      <div className={styles.controls}>
        <Speed />
        <EventButtons />
      </div>
    </section>
  )
}
