import { tr } from '@/base/i18n/i18n'
import type { DeckStep } from '@/record/deck/deck'
import { resume } from '@/state/actions/stepping'
import { useActionContext } from '@/state/actions/useActions'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import styles from './Presenter.module.css'

/** Shown while the lecturer looks round: what is in view, and how to resume. */
export function AwayBar({ step }: { step: DeckStep }) {
  const context = useActionContext()
  const { record } = useBattle()
  const zoomedTo = useSession((s) => s.zoomedTo)
  const language = useSession((s) => s.language)
  const story = useSession((s) => s.story !== 'off')
  const unit = zoomedTo === null ? undefined : record.units.get(zoomedTo)
  const name = unit && nameIn(unit.names, language)
  return (
    <div className={styles.away}>
      {name && (
        <p lang={name.lang} className={styles.zoomed}>
          {name.text}
        </p>
      )}
      <button type="button" className={styles.resume} onClick={() => resume(context)}>
        {story ? tr('Go on with the story') : tr('Resume step {n}', { n: step.index + 1 })} <kbd>R</kbd>
      </button>
    </div>
  )
}
