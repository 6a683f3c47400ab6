import { useThree } from '@react-three/fiber'
import { useLayoutEffect, useMemo, type ReactNode } from 'react'
import { Group } from 'three'
import { recordOf } from '@/record/domain/accounts'
import type { SplitRequest } from '@/state/session/slices/split'
import { useDifferences } from '@/state/split/accounts'
import { useWorld, WorldContext, type World } from '../world'
import { createHalfWorld } from './halfWorld'
import { SplitMarks } from './SplitMarks'
import { useSplitFrame, type Halves } from './useSplitFrame'

interface SplitSceneProps {
  readonly kind: SplitRequest['kind']
  /** The left half as it is mounted. */
  readonly groups: { readonly ground: Group; readonly forces: Group }
  /** The parts of a half, to be mounted once more. */
  readonly ground: ReactNode
  readonly forces: ReactNode
  /** Receives the world of the left half; null for the page's own. */
  readonly onLeft: (left: World | null) => void
}

/**
 * The right half of a split picture, and both drawn side by side. The halves of two times have their own light, so the
 * right one has a ground of its own; those of two accounts share one ground.
 */
export function SplitScene({ kind, groups, ground, forces, onLeft }: SplitSceneProps) {
  const page = useWorld()
  const differences = useDifferences(kind === 'accounts')
  const halves = useMemo((): Halves | null => {
    const own = { marks: new Group(), group: new Group() }
    if (kind === 'times')
      return { ...own, left: page, right: createHalfWorld(page, page.record, 'right', true), ownGround: true }
    if (!differences) return null
    const [left, other] = (['soviet', 'japanese'] as const).map((account, i) =>
      createHalfWorld(page, recordOf(page.record, differences, account), i === 0 ? 'left' : 'right', false),
    )
    return { ...own, left: left!, right: other!, ownGround: false }
  }, [page, kind, differences])
  return halves && <Both key={kind} halves={halves} groups={groups} ground={ground} forces={forces} onLeft={onLeft} />
}

function Both({ halves, groups, ground, forces, onLeft }: Omit<SplitSceneProps, 'kind'> & { halves: Halves }) {
  const page = useWorld()
  const invalidate = useThree((s) => s.invalidate)
  const { left, right, ownGround, marks, group } = halves
  useLayoutEffect(() => {
    page.split = { left, right, at: 0 }
    if (left === page) page.half = { side: 'left', from: 0, to: 0, only: new Set() }
    else onLeft(left)
    invalidate()
    return () => {
      page.split = null
      page.half = null
      onLeft(null)
      invalidate()
    }
  }, [page, left, right, onLeft, invalidate])
  useSplitFrame(page, halves, groups)
  return (
    <>
      <primitive object={marks}>
        <WorldContext value={left}>
          <SplitMarks other={right} />
        </WorldContext>
      </primitive>
      <primitive object={group}>
        <WorldContext value={right}>
          {ownGround && ground}
          {forces}
          <SplitMarks other={left} />
        </WorldContext>
      </primitive>
    </>
  )
}
