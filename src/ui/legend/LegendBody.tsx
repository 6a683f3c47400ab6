import { documentedPlacesOnGround } from '@/record/domain/documentedPlaces'
import { CONFIDENCES } from '@/record/schema/common'
import { useBattle } from '@/state/session/battleContext'
import { CONFIDENCE_WORDS, SIDE_WORDS, SIDES } from '@/state/words/words'
import { ConfidenceMark } from '../marks/ConfidenceMark'
import { SideMark } from '../marks/SideMark'
import { InView } from './ForceBar'
import { GroundKey } from './GroundKey'
import styles from './Legend.module.css'
import { MapChoice } from './MapChoice'
import { MarksKey } from './MarksKey'
import { SymbolChoice } from './SymbolChoice'

/** The contents of the legend: sides, confidence, marks, lines, and the choice of symbols and ground. */
export function LegendBody() {
  const { record } = useBattle()
  return (
    <>
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
            <li key={c} data-tip={CONFIDENCE_WORDS[c].meaning}>
              <ConfidenceMark confidence={c} />
              {CONFIDENCE_WORDS[c].word}
            </li>
          ))}
          <li className={styles.note}>
            Fill: what and when. Outline: where.
            {documentedPlacesOnGround(record) === 0 && ' No source fixes a unit’s place on this ground exactly.'}
          </li>
          <li className={styles.note}>1 model = 1 aircraft</li>
        </ul>
      </div>
      <InView />
      <MarksKey />
      <GroundKey />
      <SymbolChoice />
      <MapChoice />
    </>
  )
}
