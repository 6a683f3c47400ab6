import { lazy, Suspense, useLayoutEffect } from 'react'
import { useSession } from '@/state/session/battleContext'
import { useWorld } from '../world'

const Ranges = lazy(() => import('./Ranges').then((m) => ({ default: m.Ranges })))

/** Loads the rings of guns when the layer is shown or a unit is selected. A still waits for them. */
export function RangesSlot() {
  const wanted = useSession((s) => s.layers.ranges || s.selection?.kind === 'unit')
  return wanted ? (
    <Suspense fallback={<Awaited />}>
      <Ranges />
    </Suspense>
  ) : null
}

function Awaited() {
  const { pending } = useWorld()
  useLayoutEffect(() => {
    pending.add('ranges')
    return () => {
      pending.delete('ranges')
    }
  }, [pending])
  return null
}
