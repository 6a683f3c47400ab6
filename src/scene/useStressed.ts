import { useEffect, useMemo, useState } from 'react'
import { useBattle, useSession, type BattleContextValue } from '@/state/session/battleContext'

type Copy = typeof import('@/record/domain/stress').stressRecord

/** The battle as the scene shows it: the record, plus copies while the session requests a stress test. */
export function useStressed(): BattleContextValue {
  const battle = useBattle()
  const stress = useSession((s) => s.stress)
  const wanted = stress.tokens > 0 || stress.aircraft > 0
  const [copy, setCopy] = useState<Copy | null>(null)
  useEffect(() => {
    // Only the panel of settings and the bench ask for copies. Without them the record itself goes on being shown.
    if (wanted && !copy)
      void import('@/record/domain/stress').then((m) => setCopy(() => m.stressRecord)).catch(() => undefined)
  }, [wanted, copy])
  return useMemo(
    () => (wanted && copy ? { ...battle, record: copy(battle.record, stress, battle.playback.clock.t) } : battle),
    [battle, stress, wanted, copy],
  )
}
