import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void) => {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

/** Device pixels per CSS pixel, at most 2; renders again when the page moves to a screen of another density. */
export function usePixelRatio(): number {
  return useSyncExternalStore(subscribe, () => Math.min(window.devicePixelRatio, 2))
}
