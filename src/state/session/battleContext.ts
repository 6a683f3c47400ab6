import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { BattleRecord } from '@/record/model/record'
import type { Playback } from '@/state/clock/playback'
import type { CameraHandle } from '@/state/ports/cameraPort'
import type { Session, SessionStore } from './session'

/** Context of every view; its identity never changes while the page is open. */
export interface BattleContextValue {
  readonly record: BattleRecord
  readonly playback: Playback
  readonly session: SessionStore
  readonly camera: CameraHandle
}

export const BattleContext = createContext<BattleContextValue | null>(null)

export function useBattle(): BattleContextValue {
  const value = useContext(BattleContext)
  if (!value) throw new Error('useBattle: no BattleContext above this component')
  return value
}

export function useSession<T>(select: (session: Session) => T): T {
  return useStore(useBattle().session, select)
}
