import { useBattle, useSession } from '@/state/session/battleContext'
import styles from './StressNote.module.css'

const whole = (n: number) => n.toLocaleString('en-GB')

/** Notes over the picture that most of it is not the record, while there are stress copies. */
export function StressNote() {
  const { session } = useBattle()
  const { tokens, aircraft } = useSession((s) => s.stress)
  const mode = useSession((s) => s.mode)
  if (tokens === 0 && aircraft === 0) return null
  const what = [tokens > 0 && `${whole(tokens)} tokens`, aircraft > 0 && `${whole(aircraft)} aircraft`]
    .filter(Boolean)
    .join(', ')
  return (
    <p className={`kg-panel ${styles.note}`} role="status" data-testid="stress" data-mode={mode}>
      Stress copies, not the record: filled up to {what}
      <button type="button" className="kg-button" onClick={() => session.actions.setStress({ tokens: 0, aircraft: 0 })}>
        Back to the record
      </button>
    </p>
  )
}
