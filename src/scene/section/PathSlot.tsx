import { useSession } from '@/state/session/battleContext'
import { scenePart } from '../scenePart'

const PathLine = scenePart(() => import('./PathLine').then((m) => m.PathLine), 'The line of the section')

/** Loads the drawing of the measured path when there is one. */
export function PathSlot() {
  const wanted = useSession((s) => s.path !== null && s.mode === 'explore')
  return wanted && <PathLine />
}
