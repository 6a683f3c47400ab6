import { useState, type CSSProperties } from 'react'
import { useStore } from 'zustand'
import { battleTime, MINUTE } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { areaShape, countArea, type AreaShape } from '@/picture/selection/area'
import { areaLines } from '@/picture/selection/areaTable'
import { nameWord } from '@/record/domain/nameWord'
import type { Choice } from '@/record/kinds/choice'
import { battleWords, type BattleWords } from '@/record/text/battleText'
import type { TextLine } from '@/record/text/section'
import { useActionContext } from '@/state/actions/useActions'
import { flyToSelection } from '@/state/actions/viewActions'
import { useClockWriter } from '@/state/clock/useClock'
import { viewshedPort } from '@/state/ports/viewshedPort'
import { useSession } from '@/state/session/battleContext'
import { useSplitShown } from '@/state/split/splitShown'
import { km, viewshedLines } from '@/state/words/sightWords'
import { SectionWords } from '../section/SectionWords'
import { SplitWords } from '../split/SplitWords'
import styles from './WordsPanel.module.css'

/** How often the text follows the clock while playing, milliseconds: more could not be read. */
const EVERY_MS = 1000

/** What the map shows, in words: the text of the command line's `--text`, with each name linked to the map. */
export function WordsPanel() {
  const context = useActionContext()
  const { record, session, playback } = context
  const seen = useStore(viewshedPort, (s) => s.seen)
  const split = useSplitShown() !== null
  const [words, setWords] = useState<BattleWords>(() => battleWords(record, playback.clock.t))
  useClockWriter(({ t }) => {
    const next = battleWords(record, battleTime(Math.floor(t / MINUTE) * MINUTE))
    setWords((old) => (old.head === next.head ? old : next))
  }, EVERY_MS)
  const fly = (choice: Choice) => {
    session.actions.selectFromSheet(choice)
    flyToSelection(context)
  }
  return (
    <div className={styles.words} data-testid="words">
      <p className={styles.head}>{words.head}</p>
      <p>{words.summary}</p>
      {seen.length > 0 && (
        <section>
          <h3>{tr('What could be seen')}</h3>
          <ul>
            {seen.flatMap(({ point, shed }) =>
              viewshedLines(record, point.names ? nameWord(point.names) : tr('This point'), shed, playback.clock.t).map(
                (line) => (
                  <li key={line} data-bullet="true">
                    {line}
                  </li>
                ),
              ),
            )}
          </ul>
        </section>
      )}
      <SectionWords t={battleTime(Math.floor(playback.clock.t / MINUTE) * MINUTE)} />
      <AreaWords />
      {split && <SplitWords />}
      {words.sections.map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {lines.map((line, i) => (
              <Line key={i} line={line} onFly={fly} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The area that is counted, in words; nothing without one. */
function AreaWords() {
  const { record, playback } = useActionContext()
  const area = useSession((s) => s.area)
  const shape = area && areaShape(record, area, playback.clock.t)
  if (!shape) return null
  const { t } = playback.clock
  return (
    <section>
      <h3>{tr('Units in an area')}</h3>
      <ul>
        {areaLines(record, whereOf(shape), countArea(record, shape, t), t).map((line) => (
          <li key={line} data-bullet="true">
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}

function whereOf(shape: AreaShape): string {
  if (shape.kind === 'ring') return tr('The area drawn')
  const radius = km(shape.radiusM)
  return shape.names
    ? tr('Within {radius} of {place}', { radius, place: nameWord(shape.names) })
    : tr('Within {radius} of a point', { radius })
}

/** A line of the text; its name leads to the map. The mark after the name stays on the name's line. */
function Line({ line: { name, text, depth, bullet, choice }, onFly }: LineProps) {
  const mark = /^[:;,.]/.test(text) ? 1 : 0
  return (
    <li data-bullet={bullet} style={{ '--depth': depth } as CSSProperties}>
      {choice && bullet ? (
        <>
          <button type="button" className="kg-word" onClick={() => onFly(choice)}>
            {name}
            <span aria-hidden="true">{text.slice(0, mark)}</span>
          </button>
          {text.slice(mark)}
        </>
      ) : (
        name + text
      )}
    </li>
  )
}

interface LineProps {
  readonly line: TextLine
  readonly onFly: (choice: Choice) => void
}
