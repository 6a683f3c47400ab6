import { CONFIDENCE_WORDS, SIDES, SIDE_WORDS } from '@/i18n/words'
import { ConfidenceMark } from '../marks/ConfidenceMark'
import { SideMark } from '../marks/SideMark'
import { ForceBar, InView } from './ForceBar'
import { GroundKey } from './GroundKey'
import { MapChoice } from './MapChoice'
import { MarksKey } from './MarksKey'
import { SymbolChoice } from './SymbolChoice'
import styles from './Legend.module.css'

const CONFIDENCES = ['documented', 'approximate', 'reconstructed'] as const

/** Who is who, and how sure it is. Closed at first: the four colours on its lid say the most. */
export function Legend() {
  return (
    <div className={`kg-panel ${styles.legend}`}>
      <ForceBar />
      <details>
        <summary>
          Legend
          <span className={styles.lid} aria-hidden>
            {SIDES.map((side) => (
              <SideMark key={side} side={side} size={20} />
            ))}
          </span>
        </summary>
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
        <InView />
        <MarksKey />
        <GroundKey />
        <SymbolChoice />
        <MapChoice />
      </details>
    </div>
  )
}
