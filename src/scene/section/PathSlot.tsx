import { lazy, Suspense } from 'react'
import { useSession } from '@/state/session/battleContext'

const PathLine = lazy(() => import('./PathLine').then((m) => ({ default: m.PathLine })))

/** Loads the drawing of the measured path when there is one. */
export function PathSlot() {
  const wanted = useSession((s) => s.path !== null && s.mode === 'explore')
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <PathLine />
    </Suspense>
  )
}
