import { useSyncExternalStore } from 'react'

/** A phone-sized page: narrow, or low. There the map has priority and everything else is a tap away. */
const SMALL = '(max-width: 600px), (max-height: 430px)'

/** Whether the page is small; renders again when that changes. */
export function useSmallPage(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(SMALL)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(SMALL).matches,
  )
}
