import { tr } from '@/base/i18n/i18n'
import type { ViewModel } from '@/record/deck/figures'
import { SIDE_WORDS } from '@/state/words/words'
import styles from '../Figure.module.css'

/** Somebody's view in our own words: no quotation marks, since nothing is quoted. */
export function ViewFigure({ model }: { model: ViewModel }) {
  return (
    <div className={styles.view} data-side={model.side}>
      <p>{model.text}</p>
      <footer>
        {model.side
          ? tr('{whose} ({side}); in our words', { whose: model.whose, side: tr(SIDE_WORDS[model.side]) })
          : tr('{whose}; in our words', { whose: model.whose })}
      </footer>
    </div>
  )
}
