import { useEffect } from 'react'

/**
 * A pinch moves the map and never zooms the page, wherever it starts: over the canvas it is handled there, over a panel
 * it does nothing. The browser's own zoom by menu or keys works as always.
 */
export function useFixedPageScale(): void {
  useEffect(() => {
    const { style } = document.documentElement
    const before = style.touchAction
    style.touchAction = 'pan-x pan-y'
    const onWheel = (event: WheelEvent) => event.ctrlKey && event.preventDefault()
    const onGesture = (event: Event) => event.preventDefault()
    window.addEventListener('wheel', onWheel, { passive: false })
    // Safari's own pinch events.
    document.addEventListener('gesturestart', onGesture)
    document.addEventListener('gesturechange', onGesture)
    return () => {
      style.touchAction = before
      window.removeEventListener('wheel', onWheel)
      document.removeEventListener('gesturestart', onGesture)
      document.removeEventListener('gesturechange', onGesture)
    }
  }, [])
}
