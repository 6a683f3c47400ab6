import { useRef, type PointerEvent, type RefObject } from 'react'
import { LINE_TALL, nearestStop, type Stop } from './stops'

/** A press on the head that moves less than this is a click, CSS pixels. */
const STEADY = 6

/** Drags the panel of a tall page by its head from stop to stop; on other pages the head cannot be dragged. */
export function useStopDrag(box: RefObject<HTMLElement | null>, onStop: (stop: Stop) => void) {
  const from = useRef<{ y: number; height: number; moved: boolean } | null>(null)
  const end = () => {
    const panel = box.current
    const drag = from.current
    from.current = null
    if (!panel || !drag?.moved) return
    const room = panel.parentElement!.getBoundingClientRect().height
    panel.removeAttribute('data-dragging')
    const height = panel.getBoundingClientRect().height
    panel.style.removeProperty('--dragged')
    onStop(nearestStop(height, room, innerHeight))
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const panel = box.current
      if (!panel || event.button !== 0 || (event.target as Element).closest('button')) return
      if (getComputedStyle(event.currentTarget).cursor !== 'row-resize') return
      event.currentTarget.setPointerCapture(event.pointerId)
      from.current = { y: event.clientY, height: panel.getBoundingClientRect().height, moved: false }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const drag = from.current
      if (!drag || !box.current) return
      const dy = drag.y - event.clientY
      if (!drag.moved && Math.abs(dy) < STEADY) return
      drag.moved = true
      box.current.setAttribute('data-dragging', 'true')
      box.current.style.setProperty('--dragged', `${Math.max(drag.height + dy, LINE_TALL)}px`)
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
