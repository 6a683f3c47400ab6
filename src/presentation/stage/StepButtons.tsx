import { tr } from '@/base/i18n/i18n'
import { nextStep, previousStep } from '@/record/deck/deck'
import { moveTo } from '@/state/actions/stepping'
import { useActionContext } from '@/state/actions/useActions'
import styles from './Presenter.module.css'

/** Previous and next buttons for use without a clicker: always on phones, elsewhere while the pointer moves. */
export function StepButtons() {
  const context = useActionContext()
  return (
    <div className={styles.steps}>
      <button
        type="button"
        aria-label={tr('Previous step')}
        data-tip={tr('Previous step (Page Up)')}
        onClick={() => moveTo(context, (i) => previousStep(context.deck, i))}
      >
        ‹
      </button>
      <button
        type="button"
        aria-label={tr('Next step')}
        data-tip={tr('Next step (Page Down)')}
        onClick={() => moveTo(context, (i) => nextStep(context.deck, i))}
      >
        ›
      </button>
    </div>
  )
}
