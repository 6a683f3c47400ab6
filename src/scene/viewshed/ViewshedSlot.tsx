import { useLayoutEffect } from 'react'
import { msg, tr } from '@/base/i18n/i18n'
import { viewshedPort } from '@/state/ports/viewshedPort'
import { useBattle, useSession } from '@/state/session/battleContext'
import { scenePart } from '../scenePart'
import { useWorld } from '../world'

const ViewshedLight = scenePart(
  () => import('./ViewshedLight').then((m) => m.ViewshedLight),
  msg('The light of what could be seen'),
)

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
  const failed = () => {
    // Stills and the page's first frame must not wait for it for ever.
    world.pending.delete('viewshed')
    viewshedPort.actions.setFailed(tr('its drawing could not be loaded'))
  }
  return wanted && <ViewshedLight onFailure={failed} />
}
