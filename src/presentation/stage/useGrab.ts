import { useEffect } from 'react'
import { lookRound } from '@/state/actions/stepping'
import { useActionContext } from '@/state/actions/useActions'

/** A press that moves less than this is a click, CSS pixels. */
const STEADY = 6

/** Dragging or scrolling the picture, or selecting something in it, leaves the step to look round. */
export function useGrab(): void {
  const context = useActionContext()
  useEffect(() => {
    let from: { x: number; y: number } | null = null
    const inPicture = (event: Event) =>
      event.target instanceof HTMLCanvasElement && event.target.closest('.kg-field') !== null
    const onDown = (event: PointerEvent) => {
      from = inPicture(event) ? { x: event.clientX, y: event.clientY } : null
    }
    const onMove = (event: PointerEvent) => {
      if (!from || event.buttons === 0 || Math.hypot(event.clientX - from.x, event.clientY - from.y) < STEADY) return
      from = null
      lookRound(context)
    }
    const onWheel = (event: WheelEvent) => {
      if (inPicture(event)) lookRound(context)
    }
    window.addEventListener('pointerdown', onDown)
    window.addEventListener('pointermove', onMove)
    window.addEventListener('wheel', onWheel, { passive: true })
    const stop = context.session.subscribe((now, old) => {
      if (now.selection && now.selection !== old.selection) lookRound(context)
    })
    return () => {
      window.removeEventListener('pointerdown', onDown)
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('wheel', onWheel)
      stop()
    }
  }, [context])
}
