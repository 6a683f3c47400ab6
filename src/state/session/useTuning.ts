import { useSyncExternalStore } from 'react'
import { subscribeTuning, tuning, type TuningKey } from './tuning'

/** A constant that cannot be read in the frame because something must be built anew for it; renders when it changes. */
export function useTuning(key: TuningKey): number {
  return useSyncExternalStore(subscribeTuning, () => tuning[key])
}
