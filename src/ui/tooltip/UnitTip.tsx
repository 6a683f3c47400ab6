import { formatList, tr } from '@/base/i18n/i18n'
import { strengthIndexAt, strengthSeries, strengthWords } from '@/record/domain/strength'
import { errorWords } from '@/record/domain/where'
import type { Unit } from '@/record/schema/forces'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { capital, gradeWords, postureWord } from '@/state/words/words'
import { useUnitState } from '../card/useUnitState'
import { ConfidenceMark } from '../marks/ConfidenceMark'
import { SideMark } from '../marks/SideMark'
import styles from './Tooltip.module.css'

/** What a unit is doing now, how strong it is, and how sure its place is. */
export function UnitTip({ thing: unit }: { thing: Unit }) {
  const { playback } = useBattle()
  const language = useSession((s) => s.language)
  const state = useUnitState(unit.id, nothing)
  const title = nameIn(unit.names, language)
  const figures = strengthSeries(unit).flatMap((series) => {
    const point = series.points[strengthIndexAt(series, playback.clock.t)]
    return point ? [strengthWords(point)] : []
  })
  const strength = figures.length > 0 ? formatList(figures) : unit.strength
  return (
    <>
      <p className={styles.name} lang={title.lang}>
        <SideMark side={unit.side} size={16} /> {title.text}
      </p>
      <p>
        {!state
          ? tr('Not on the map at this time')
          : state.doing
            ? tr('{posture}. {note}', { posture: postureWord(state.posture), note: capital(state.doing) })
            : postureWord(state.posture)}
      </p>
      {strength && <p>{strength}</p>}
      {state && (
        <p className={styles.sure}>
          <ConfidenceMark confidence={state.confidence} />{' '}
          {formatList([gradeWords(state.confidence), errorWords(state.errorM)])}
        </p>
      )}
    </>
  )
}

const nothing = () => undefined
