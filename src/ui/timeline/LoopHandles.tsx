import { Suspense } from 'react'
import { useClockFact } from '@/state/clock/useClock'
import { lazyPart } from '@/ui/parts/lazyPart'
import type { WindowOfTrack } from './LoopHandle'

const LoopHandle = lazyPart(() => import('./LoopHandle').then((m) => m.LoopHandle))

/** The two ends of the loop on the detail track, while there is a loop. */
export function LoopHandles(window: WindowOfTrack) {
  const looped = useClockFact((c) => c.loop !== null)
  return looped ? (
    <Suspense fallback={null}>
      <LoopHandle end="in" {...window} />
      <LoopHandle end="out" {...window} />
    </Suspense>
  ) : null
}
