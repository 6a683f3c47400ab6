import { lazy, Suspense, useLayoutEffect } from 'react'
import { useBattle, useSession } from '@/state/session/battleContext'
import { useWorld } from '../world'

const ViewshedLight = lazy(() => import('./ViewshedLight').then((m) => ({ default: m.ViewshedLight })))

/** Loads the drawing of viewsheds when one is first wanted. A still waits until it stands. */
export function ViewshedSlot() {
  const world = useWorld()
  const { session } = useBattle()
  const wanted = useSession((s) => s.viewshed !== null)
  useLayoutEffect(
    () =>
      session.subscribe((now, old) => {
        if (now.viewshed === old.viewshed) return
        if (now.viewshed) world.pending.add('viewshed')
        else world.pending.delete('viewshed')
      }),
    [session, world],
  )
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <ViewshedLight />
    </Suspense>
  )
}
