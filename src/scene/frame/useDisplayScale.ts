import { useThree } from '@react-three/fiber'
import { displayScale } from '@/base/layout/displayScale'
import { useSession } from '@/state/session/battleContext'

/** Factor on the size of tokens, names and figures: above 1 while presenting and in stills, which go onto slides. */
export function useDisplayScale(): number {
  const far = useSession((s) => s.mode === 'present' || s.still)
  const scale = useThree((s) => displayScale(s.size.width, s.size.height))
  return far ? scale : 1
}
