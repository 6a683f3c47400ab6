import { useEffect, useState } from 'react'
import { throttle } from '@/state/clock/throttle'
import { mapReadout } from '@/state/ports/mapReadout'

const EVERY_MS = 400

/** Renders again after the map has moved, at most a few times a second. */
export function useMapMoved(): void {
  const [, setMoved] = useState(0)
  useEffect(() => {
    const later = throttle(() => setMoved((n) => n + 1), EVERY_MS)
    const leave = mapReadout.changed.subscribe(later.run)
    return () => {
      leave()
      later.cancel()
    }
  }, [])
}
