import { useState } from 'react'
import { tr } from '@/base/i18n/i18n'
import type { Claim } from '@/record/schema/claims'
import { useSession } from '@/state/session/battleContext'
import styles from './Witness.module.css'
import { WitnessDialog } from './WitnessDialog'

/** A small mark beside a number or date on which sources differ; pressed, it shows all witnesses. Stronger under the lens. */
export function ContestedMark({ claim, strong = false }: { claim: Claim; strong?: boolean }) {
  const [open, setOpen] = useState(false)
  const lens = useSession((s) => s.lens)
  return (
    <>
      <button
        type="button"
        className={styles.mark}
        data-strong={lens || strong}
        data-contested={claim.id}
        aria-haspopup="dialog"
        aria-label={tr('Sources differ: {what}', { what: claim.title })}
        data-tip={tr('Sources differ: {what}', { what: claim.title })}
        onClick={(event) => {
          event.stopPropagation()
          setOpen(true)
        }}
      >
        <span aria-hidden="true">≠</span>
      </button>
      {open && <WitnessDialog claim={claim} onClose={() => setOpen(false)} />}
    </>
  )
}
