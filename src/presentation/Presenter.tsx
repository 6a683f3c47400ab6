import { useActionContext } from '@/actions/useActions'
import { leavePresentation } from '@/actions/presentActions'
import { useSession } from '@/state/battleContext'
import { Caption } from './Caption'
import styles from './Presenter.module.css'
import { useFullScreen } from './useFullScreen'
import { useIdleCursor } from './useIdleCursor'
import { useStep } from './useStep'
import { useSwipe } from './useSwipe'
import { useWakeLock } from './useWakeLock'

/** Presentation mode: mounted always, on the page only while presenting. */
export function Presenter() {
  const mode = useSession((s) => s.mode)
  return mode === 'present' ? <Stage /> : null
}

function Stage() {
  const context = useActionContext()
  const index = useSession((s) => s.step)
  const blank = useSession((s) => s.blank)
  const step = context.deck.steps[index]
  const idle = useIdleCursor()
  useStep(step)
  useFullScreen()
  useWakeLock()
  useSwipe()
  return (
    <div className={styles.stage} data-idle={idle} data-testid="presenter">
      {step && <Caption key={step.index} step={step} count={context.deck.steps.length} />}
      {!idle && blank === 'none' && (
        <button type="button" className={styles.leave} onClick={() => leavePresentation(context)}>
          Leave
        </button>
      )}
      {blank !== 'none' && <div className={styles.blank} data-colour={blank} data-testid="blank" />}
    </div>
  )
}
