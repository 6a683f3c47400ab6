import { useEffect, useState } from 'react'
import type { BattleContextValue } from '@/state/session/battleContext'
import { loadRecord } from './loadRecord'
import { rateCurveOf } from './rateCurveOf'

/** Sent by the dev server when a file of data/ changes (vite.config.ts). */
const DATA_CHANGED = 'khalkhin:data'

/**
 * The battle, reloaded when a data file changes under `npm run dev`: clock, camera, selection and settings stay; faults
 * show on the page, and if the record cannot be read the previous one is kept.
 */
export function useLiveBattle(initial: BattleContextValue): BattleContextValue {
  const [battle, setBattle] = useState(initial)
  useEffect(() => {
    if (!import.meta.hot) return
    const reload = async () => {
      const { record, faults } = await loadRecord(`?changed=${Date.now()}`)
      initial.session.actions.setFaults(faults)
      if (!record) return
      initial.camera.opening = initial.camera.current.cue() ?? initial.camera.opening
      initial.playback.setRateCurve(rateCurveOf(record))
      setBattle({ ...initial, record })
    }
    const onChange = () => void reload()
    import.meta.hot.on(DATA_CHANGED, onChange)
    return () => import.meta.hot!.off(DATA_CHANGED, onChange)
  }, [initial])
  return battle
}
