import { useSyncExternalStore } from 'react'
import { look, subscribeLook, type LookKey } from './look'

/** A constant that cannot be read in the frame because something must be built anew for it; renders when it changes. */
export function useLook(key: LookKey): number {
  return useSyncExternalStore(subscribeLook, () => look[key])
}
