import { lazy, Suspense } from 'react'
import { useSession } from '@/state/session/battleContext'

const AreaLine = lazy(() => import('./AreaLine').then((m) => ({ default: m.AreaLine })))

/** Loads the drawing of the counted area when there is one, or one is to be drawn. */
export function AreaSlot() {
  const wanted = useSession((s) => (s.area !== null || s.drawingArea !== null) && s.mode === 'explore')
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <AreaLine />
    </Suspense>
  )
}
