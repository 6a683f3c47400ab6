import { useStore } from 'zustand'
import { msg } from '@/base/i18n/i18n'
import { audience } from '@/state/audience/audience'
import { useSession } from '@/state/session/battleContext'
import { scenePart } from '../scenePart'

const Drawings = scenePart(() => import('./Drawings').then((m) => m.Drawings), msg('The pointer and the pen'))

/**
 * Loads the pointer, the drawings and the copies of the picture when a talk begins or a speaker's window connects:
 * outside talks nothing is drawn on the ground.
 */
export function DrawingsSlot() {
  const presenting = useSession((s) => s.mode === 'present')
  const connected = useStore(audience, (s) => s.connected)
  return (presenting || connected) && <Drawings />
}
