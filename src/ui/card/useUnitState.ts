import { useState } from 'react'
import { battleTime } from '@/core/battleTime'
import { unitStateAt, type UnitState } from '@/domain/stateAt'
import { useBattle } from '@/state/battleContext'
import { useClockWriter } from '@/state/useClock'
import { createPoseTable, samplePoses } from '@/timeline/sample'

type Fact = Omit<UnitState, 'lon' | 'lat'>

const factKey = (s: UnitState | null) => (s ? JSON.stringify([s.posture, s.doing, s.interpolated, s.confidence, s.errorM, s.sources]) : 'off')

/**
 * What a unit is doing, four times a second. Renders when that changes; its moving
 * place goes to `onPlace` and is written by ref.
 */
export function useUnitState(id: string, onPlace: (state: UnitState | null) => void): Fact | null {
  const { record } = useBattle()
  // One track alone in a table of one row: a card must not pay for a hundred units.
  const [alone] = useState(() => {
    const track = record.tracks.find((t) => t.unit.id === id)
    return track ? { record: { ...record, tracks: [track] }, poses: createPoseTable(1) } : null
  })
  const [fact, setFact] = useState<{ key: string; state: UnitState | null }>({ key: 'off', state: null })
  useClockWriter(({ t }) => {
    if (!alone) return
    samplePoses(alone.record.tracks, battleTime(t), alone.poses)
    const state = unitStateAt(alone.record, alone.poses, 0)
    onPlace(state)
    const key = factKey(state)
    setFact((old) => (old.key === key ? old : { key, state }))
  }, 250)
  return fact.state
}
