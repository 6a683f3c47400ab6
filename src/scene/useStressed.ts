import { useMemo } from 'react'
import { stressRecord } from '@/record/domain/stress'
import { useBattle, useSession, type BattleContextValue } from '@/state/session/battleContext'

/** The battle as the scene shows it: the record, plus copies while the session requests a stress test. */
export function useStressed(): BattleContextValue {
  const battle = useBattle()
  const stress = useSession((s) => s.stress)
  return useMemo(
    () =>
      stress.tokens === 0 && stress.aircraft === 0
        ? battle
        : { ...battle, record: stressRecord(battle.record, stress, battle.playback.clock.t) },
    [battle, stress],
  )
}
