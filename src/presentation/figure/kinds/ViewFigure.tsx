import type { ViewModel } from '@/record/deck/figures'
import { SIDE_WORDS } from '@/state/words/words'
import styles from '../Figure.module.css'

/** Somebody's view in our own words: no quotation marks, since nothing is quoted. */
export function ViewFigure({ model }: { model: ViewModel }) {
  return (
    <div className={styles.view} data-side={model.side}>
      <p>{model.text}</p>
      <footer>
        {model.whose}
        {model.side && ` (${SIDE_WORDS[model.side]})`}; in our words
      </footer>
    </div>
  )
}
