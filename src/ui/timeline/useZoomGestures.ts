import { useEffect, useEffectEvent, type RefObject } from 'react'
import { useBattle } from '@/state/session/battleContext'

/** A wheel notch is about 100 pixels; four double the scale. */
const WHEEL_DOUBLES = 400

/**
 * Wheel and pinch on a track: vertical zooms around the present, horizontal moves time by `secondsAcross` for the
 * track's width. Not passive, or the page would scroll and zoom instead.
 */
export function useZoomGestures(
  track: RefObject<HTMLElement | null>,
  zoom: (factor: number) => void,
  secondsAcross: number,
): void {
  const { playback } = useBattle()
  const onWheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault()
    const pixels = event.deltaMode === 1 ? 33 : 1
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY))
      playback.seek(playback.clock.t + (event.deltaX * pixels * secondsAcross) / track.current!.clientWidth)
    else zoom(2 ** ((-event.deltaY * pixels) / WHEEL_DOUBLES))
  })
  const onPinch = useEffectEvent(zoom)
  useEffect(() => {
    const element = track.current!
    const fingers = new Map<number, number>()
    let apart = 0
    const gap = () => {
      const [a, b] = [...fingers.values()]
      return a !== undefined && b !== undefined ? Math.max(Math.abs(a - b), 20) : 0
    }
    const down = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return
      fingers.set(event.pointerId, event.clientX)
      apart = gap()
    }
    const move = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId)) return
      fingers.set(event.pointerId, event.clientX)
      if (fingers.size !== 2) return
      const now = gap()
      if (apart > 0) onPinch(now / apart)
      apart = now
    }
    const up = (event: PointerEvent) => {
      fingers.delete(event.pointerId)
      apart = gap()
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', up)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', up)
    }
  }, [track])
}
