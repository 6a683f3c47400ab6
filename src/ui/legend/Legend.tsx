import { CONFIDENCE_WORDS, SIDES, SIDE_WORDS } from '@/i18n/words'
import { ConfidenceMark } from '../marks/ConfidenceMark'
import { SideMark } from '../marks/SideMark'
import { useMedia } from '../useMedia'
import styles from './Legend.module.css'

/** Where there is no room to leave it open. */
const SMALL = '(max-width: 760px), (max-height: 700px)'
const CONFIDENCES = ['documented', 'approximate', 'reconstructed'] as const

/** Who is who, and how sure it is. Closed at first on a small page. */
export function Legend() {
  const small = useMedia(SMALL)
  return (
    <details key={`${small}`} className={`kg-panel ${styles.legend}`} open={!small}>
      <summary>Legend</summary>
      <div className={styles.columns}>
        <ul>
          {SIDES.map((side) => (
            <li key={side}>
              <SideMark side={side} size={24} />
              {SIDE_WORDS[side]}
            </li>
          ))}
        </ul>
        <ul>
          {CONFIDENCES.map((c) => (
            <li key={c} title={CONFIDENCE_WORDS[c].meaning}>
              <ConfidenceMark confidence={c} />
              {CONFIDENCE_WORDS[c].word}
            </li>
          ))}
          <li className={styles.note}>1 model = 1 aircraft</li>
        </ul>
      </div>
    </details>
  )
}
