import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { angleDelta, DEGREES } from '@/base/core/math'

/** Fingers that pinch turn a little by themselves: the map turns when they have turned by more than this. */
const SLACK = 8 * DEGREES

/** Two fingers that turn, turn the map with them. `turn` takes radians clockwise on the screen. */
export function useTwist(turn: (clockwise: number) => void): void {
  const element = useThree((s) => s.gl.domElement)
  useEffect(() => {
    const fingers = new Map<number, { x: number; y: number }>()
    let last = 0
    let turned = 0
    const angle = () => {
      const [a, b] = [...fingers.values()] as [{ x: number; y: number }, { x: number; y: number }]
      return Math.atan2(b.y - a.y, b.x - a.x)
    }
    const begin = () => {
      turned = 0
      if (fingers.size === 2) last = angle()
    }
    const onDown = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      begin()
    }
    const onMove = (event: PointerEvent) => {
      const finger = fingers.get(event.pointerId)
      if (!finger) return
      finger.x = event.clientX
      finger.y = event.clientY
      if (fingers.size !== 2) return
      const now = angle()
      const step = angleDelta(last, now)
      last = now
      const before = turned
      turned += step
      if (Math.abs(turned) > SLACK) turn(Math.abs(before) > SLACK ? step : turned - Math.sign(turned) * SLACK)
    }
    const onUp = (event: PointerEvent) => {
      if (fingers.delete(event.pointerId)) begin()
    }
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onUp)
    return () => {
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onUp)
    }
  }, [element, turn])
}
