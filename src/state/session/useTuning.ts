import { useSyncExternalStore } from 'react'
import { tuning, tuningChanged, type TuningKey } from './tuning'

/** A constant that cannot be read in the frame because something must be rebuilt for it; renders when it changes. */
export function useTuning(key: TuningKey): number {
  return useSyncExternalStore(tuningChanged.subscribe, () => tuning[key])
}
