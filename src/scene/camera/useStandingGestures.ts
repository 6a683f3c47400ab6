import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { clamp, DEGREES } from '@/base/core/math'
import type { Stander } from './standingCamera'

/** Radians per CSS pixel of a drag. */
const TURN = 0.16 * DEGREES

/** While one stands on the ground, a drag turns the head: the land goes with the hand. */
export function useStandingGestures(rig: { standing: Stander | null }, invalidate: () => void): void {
  const element = useThree((s) => s.gl.domElement)
  useEffect(() => {
    const onMove = (event: PointerEvent) => {
      if (!rig.standing || event.buttons === 0) return
      rig.standing.bearing -= event.movementX * TURN
      rig.standing.up = clamp(rig.standing.up + event.movementY * TURN, -35 * DEGREES, 50 * DEGREES)
      invalidate()
    }
    element.addEventListener('pointermove', onMove)
    return () => element.removeEventListener('pointermove', onMove)
  }, [element, rig, invalidate])
}
