import { msg } from '@/base/i18n/i18n'
import { useSession } from '@/state/session/battleContext'
import { scenePart } from '../scenePart'

const PathLine = scenePart(() => import('./PathLine').then((m) => m.PathLine), msg('The line of the section'))
const AreaLine = scenePart(() => import('./AreaLine').then((m) => m.AreaLine), msg('The line of the counted area'))

/** Loads the drawing of the measured path and of the counted area, each when there is one or one is to be drawn. */
export function PathSlot() {
  const exploring = useSession((s) => s.mode === 'explore')
  const path = useSession((s) => s.path !== null)
  const area = useSession((s) => s.area !== null || s.drawingArea !== null)
  return (
    <>
      {exploring && path && <PathLine />}
      {exploring && area && <AreaLine />}
    </>
  )
}
