import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react'
import { Group } from 'three'
import { useSplitShown } from '@/state/split/splitShown'
import { useWorld, WorldContext, type World } from '../world'

const SplitScene = lazy(() => import('./SplitScene').then((m) => ({ default: m.SplitScene })))

interface SplitSlotProps {
  /** Ground, sky and water of a half. */
  readonly ground: ReactNode
  /** What stands and moves on it, with its names. */
  readonly forces: ReactNode
}

/** The picture; while it is split, this is its left half, and the right one is loaded and drawn beside it. */
export function SplitSlot({ ground, forces }: SplitSlotProps) {
  const world = useWorld()
  const split = useSplitShown()
  const [left, setLeft] = useState<World | null>(null)
  const groups = useMemo(() => ({ ground: new Group(), forces: new Group() }), [])
  return (
    <>
      <primitive object={groups.ground}>{ground}</primitive>
      <primitive object={groups.forces}>
        <WorldContext value={left ?? world}>{forces}</WorldContext>
      </primitive>
      {split && (
        <Suspense fallback={null}>
          <SplitScene kind={split.kind} groups={groups} ground={ground} forces={forces} onLeft={setLeft} />
        </Suspense>
      )}
    </>
  )
}
