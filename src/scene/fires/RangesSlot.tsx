import { useThree } from '@react-three/fiber'
import { useLayoutEffect } from 'react'
import { msg } from '@/base/i18n/i18n'
import { useSession } from '@/state/session/battleContext'
import { scenePart } from '../scenePart'
import { useWorld } from '../world'

const Ranges = scenePart(() => import('./Ranges').then((m) => m.Ranges), msg('The ranges of the guns'))

/** Loads the rings of guns when the layer is shown or a unit is selected. A still waits for them. */
export function RangesSlot() {
  const wanted = useSession((s) => s.layers.ranges || s.selection?.kind === 'unit')
  return wanted ? (
    <Ranges>
      <Awaited />
    </Ranges>
  ) : null
}

function Awaited() {
  const { pending } = useWorld()
  const invalidate = useThree((s) => s.invalidate)
  useLayoutEffect(() => {
    pending.add('ranges')
    return () => {
      pending.delete('ranges')
      invalidate()
    }
  }, [pending, invalidate])
  return null
}
