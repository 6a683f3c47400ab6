import { useEffect, useId, useRef } from 'react'
import { formatSemicolonList, tr } from '@/base/i18n/i18n'
import { unitText } from '@/record/domain/claimText'
import { quarrelOf, quarrelWords } from '@/record/domain/quarrels'
import type { Claim } from '@/record/schema/claims'
import { Rich } from '../Rich'
import styles from './Witness.module.css'
import { WitnessScale } from './WitnessScale'

/**
 * All witnesses of a contested number or date: who, when published, on what basis, and why this page uses the one it
 * does. It stands where it is opened, above everything else; a paragraph cannot hold it.
 */
export function WitnessDialog({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const box = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    const dialog = box.current!
    dialog.showModal()
    return () => dialog.close()
  }, [])
  const quarrel = quarrelOf(claim)
  const unit = unitText(claim.unit)
  return (
    <dialog
      ref={box}
      className={styles.dialog}
      aria-labelledby={title}
      data-testid="witnesses"
      data-claim={claim.id}
      // Not when it has been opened again since.
      onClose={() => !box.current?.open && onClose()}
      // Keys of the page mean nothing here; Escape closes the dialog alone.
      onKeyDown={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation()
        if (event.target === box.current) box.current.close()
      }}
    >
      <header>
        <h2 id={title}>
          {claim.title}
          <small>
            {formatSemicolonList([
              ...(unit ? [unit] : []),
              ...(quarrel ? [tr('sources differ: {how}', { how: quarrelWords(quarrel) })] : []),
            ])}
          </small>
        </h2>
        <button type="button" className="kg-button" aria-label={tr('Close')} onClick={() => box.current?.close()}>
          ×
        </button>
      </header>
      <div className={styles.body}>
        <WitnessScale claim={claim} basis />
        <p>
          <Rich text="<0>Used here:</0> the filled mark." parts={[<b key="used" />]} /> {claim.preferred.why}
        </p>
      </div>
    </dialog>
  )
}
