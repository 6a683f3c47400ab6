import { useState } from 'react'
import { battleTime } from '@/base/core/battleTime'
import { marchingSpeed, writeErrorOf, type ErrorEllipse } from '@/record/domain/positionError'
import { unitStateAt, type UnitState } from '@/record/domain/stateAt'
import type { Trackable } from '@/record/model/record'
import { createPoseTable, samplePoses, type PoseTable } from '@/record/time/sample'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'

type Fact = Omit<UnitState, 'lon' | 'lat'>

const ellipse: ErrorEllipse = { along: 0, across: 0, heading: 0 }

/** The longer half axis of the ellipse drawn in the scene, metres. */
function doubtOf({ unit, segments }: Trackable, poses: PoseTable, t: number): number {
  writeErrorOf(segments[poses.segment[0]!]!, poses.fix[0]!, t, marchingSpeed(unit.arm), ellipse)
  return Math.max(ellipse.along, ellipse.across)
}

const factKey = (s: UnitState | null) =>
  s ? JSON.stringify([s.posture, s.doing, s.interpolated, s.confidence, s.errorM, s.sources]) : 'off'

/**
 * What a unit is doing, checked four times a second. Renders when that changes; its moving position and its error by
 * now, metres, go to `onPlace`, to be written by ref.
 */
export function useUnitState(id: string, onPlace: (state: UnitState | null, doubtM: number) => void): Fact | null {
  const { record } = useBattle()
  // A table of one track, so that a card need not compute all units.
  const [alone] = useState(() => {
    const track = record.tracks.find((t) => t.unit.id === id)
    return track ? { record: { ...record, tracks: [track] }, poses: createPoseTable(1) } : null
  })
  const [fact, setFact] = useState<{ key: string; state: UnitState | null }>({ key: 'off', state: null })
  useClockWriter(({ t }) => {
    if (!alone) return
    samplePoses(alone.record.tracks, battleTime(t), alone.poses)
    const state = unitStateAt(alone.record, alone.poses, 0)
    onPlace(state, state ? doubtOf(alone.record.tracks[0]!, alone.poses, t) : 0)
    const key = factKey(state)
    setFact((old) => (old.key === key ? old : { key, state }))
  }, 250)
  return fact.state
}
