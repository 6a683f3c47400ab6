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
        aria-label="Previous step"
        data-tip="Previous step (Page Up)"
        onClick={() => moveTo(context, (i) => previousStep(context.deck, i))}
      >
        ‹
      </button>
      <button
        type="button"
        aria-label="Next step"
        data-tip="Next step (Page Down)"
        onClick={() => moveTo(context, (i) => nextStep(context.deck, i))}
      >
        ›
      </button>
    </div>
  )
}
