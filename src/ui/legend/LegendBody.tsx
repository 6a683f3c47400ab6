import { tr } from '@/base/i18n/i18n'
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
              {tr(SIDE_WORDS[side])}
            </li>
          ))}
        </ul>
        <ul>
          {CONFIDENCES.map((c) => (
            <li key={c} data-tip={tr(CONFIDENCE_WORDS[c].meaning)}>
              <ConfidenceMark confidence={c} />
              {tr(CONFIDENCE_WORDS[c].word)}
            </li>
          ))}
          <li className={styles.note}>
            {tr('Fill: what and when. Outline: where.')}
            {documentedPlacesOnGround(record) === 0 &&
              ` ${tr('No source fixes a unit’s place on this ground exactly.')}`}
          </li>
          <li className={styles.note}>{tr('1 model = 1 aircraft')}</li>
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
