import { useEffect, useRef, useState } from 'react'
import { cooperates, type Gesture } from './cooperates'

/** The hint stays this long after the last gesture that it answers, milliseconds. */
const HINT_MS = 1800

const onMap = ({ target }: Event) => target instanceof HTMLCanvasElement && target.closest('.kg-field') !== null

/**
 * Within another page, scrolling belongs to that page: the wheel zooms the map only with Ctrl (or Command), one finger
 * scrolls the page, two move the map. What the map does not take is kept from its handlers and left to the browser.
 * Returns the gesture to hint at, or null.
 */
export function useCooperativeGestures(): Gesture | null {
  const [hint, setHint] = useState<Gesture | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    const touching = new Set<number>()
    const say = (gesture: Gesture) => {
      setHint(gesture)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => setHint(null), HINT_MS)
    }
    const takes = (event: Event, gesture: Gesture, modifier: boolean) => {
      const full = document.fullscreenElement !== null
      if (!onMap(event) || cooperates({ gesture, modifier, fingers: touching.size, full })) return
      event.stopPropagation()
      say(gesture)
    }
    const onWheel = (event: WheelEvent) => takes(event, 'wheel', event.ctrlKey || event.metaKey)
    const onMove = (event: PointerEvent) => event.pointerType === 'touch' && takes(event, 'touch', false)
    const onDown = (event: PointerEvent) => event.pointerType === 'touch' && touching.add(event.pointerId)
    const onEnd = (event: PointerEvent) => touching.delete(event.pointerId)
    // Two fingers that start on the map are the map's, not a scroll of the page.
    const onTouchMove = (event: TouchEvent) => {
      if (event.touches.length > 1 && event.cancelable && onMap(event)) event.preventDefault()
    }
    const capture = { capture: true }
    window.addEventListener('wheel', onWheel, { capture: true, passive: true })
    window.addEventListener('touchmove', onTouchMove, { capture: true, passive: false })
    window.addEventListener('pointermove', onMove, capture)
    window.addEventListener('pointerdown', onDown, capture)
    window.addEventListener('pointerup', onEnd, capture)
    window.addEventListener('pointercancel', onEnd, capture)
    // Read by EmbedInterface.module.css: the canvas asks for all touches, the frame gives one finger to the page.
    document.documentElement.dataset.embed = 'true'
    return () => {
      clearTimeout(timer.current)
      window.removeEventListener('wheel', onWheel, capture)
      window.removeEventListener('touchmove', onTouchMove, capture)
      window.removeEventListener('pointermove', onMove, capture)
      window.removeEventListener('pointerdown', onDown, capture)
      window.removeEventListener('pointerup', onEnd, capture)
      window.removeEventListener('pointercancel', onEnd, capture)
      delete document.documentElement.dataset.embed
    }
  }, [])
  return hint
}
