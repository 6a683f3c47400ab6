import type { HalvesNow } from '@/state/split/halvesNow'
import { useSplitShown } from '@/state/split/splitShown'
import { splitBlocks, type SplitLine } from '@/state/split/splitWords'
import { ChoiceWord } from '../card/ChoiceWord'
import styles from './Split.module.css'

/** More than this in a list is folded. */
const OPEN_UP_TO = 8

/** What differs between the halves, by kind; each name finds its thing on the map. */
export function SplitLines({ now }: { now: HalvesNow }) {
  const times = useSplitShown()?.kind === 'times'
  return splitBlocks(now, times).map(({ title, lines }) => (
    <details key={title} className={styles.block} open={lines.length <= OPEN_UP_TO}>
      <summary>
        {title} ({lines.length})
      </summary>
      <ul>
        {lines.map((line) => (
          <Line key={line.choice.id} line={line} />
        ))}
      </ul>
    </details>
  ))
}

const Line = ({ line: { choice, text } }: { line: SplitLine }) => (
  <li>
    <ChoiceWord kind={choice.kind} id={choice.id} /> {text}
  </li>
)
