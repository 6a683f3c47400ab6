import { lazy, Suspense } from 'react'
import { useSession } from '@/state/session/battleContext'

const PathLine = lazy(() => import('./PathLine').then((m) => ({ default: m.PathLine })))
const AreaLine = lazy(() => import('./AreaLine').then((m) => ({ default: m.AreaLine })))

/** Loads the drawing of the measured path and of the counted area, each when there is one or one is to be drawn. */
export function PathSlot() {
  const exploring = useSession((s) => s.mode === 'explore')
  const path = useSession((s) => s.path !== null)
  const area = useSession((s) => s.area !== null || s.drawingArea !== null)
  return (
    <Suspense fallback={null}>
      {exploring && path && <PathLine />}
      {exploring && area && <AreaLine />}
    </Suspense>
  )
}
