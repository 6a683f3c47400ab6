import { lazy, Suspense, useEffect, useState } from 'react'
import { Battlefield } from '@/scene/Battlefield'
import type { GroundAssets } from '@/scene/stage'
import { Presenter } from '@/presentation/Presenter'
import { BattleContext, useBattle, useSession, type BattleContextValue } from '@/state/battleContext'
import { useHallWanted } from '@/state/useHallWanted'
import { useSceneStands } from '@/state/useSceneStands'
import { Interface } from '@/ui/Interface'
import { useLiveBattle } from './useLiveBattle'
import { useReadyFlag } from './useReadyFlag'
import { useSpareClock } from './useSpareClock'

const TakeAway = lazy(() => import('@/presentation/takeaway/TakeAway').then((m) => ({ default: m.TakeAway })))
const Handout = lazy(() => import('@/presentation/handout/Handout').then((m) => ({ default: m.Handout })))
const HallEnd = lazy(() => import('@/speaker/hall/HallEnd').then((m) => ({ default: m.HallEnd })))
const Preflight = lazy(() => import('@/presentation/preflight/Preflight').then((m) => ({ default: m.Preflight })))
const DebugPanel = lazy(() => import('@/debug/DebugPanel').then((m) => ({ default: m.DebugPanel })))

interface AppProps {
  battle: BattleContextValue
  ground: Promise<GroundAssets>
}

export function App({ battle: initial, ground }: AppProps) {
  const battle = useLiveBattle(initial)
  return (
    <BattleContext value={battle}>
      <Page ground={ground} />
    </BattleContext>
  )
}

function Page({ ground }: { ground: Promise<GroundAssets> }) {
  const assets = useGround(ground)
  const panelOpen = useSession((s) => s.panelOpen)
  const takeAwayOpen = useSession((s) => s.takeAwayOpen)
  const preflightOpen = useSession((s) => s.preflightOpen)
  const handoutOpen = useSession((s) => s.handoutOpen)
  const hallWanted = useHallWanted()
  const pictureFailed = useSession((s) => s.ground === 'failed')
  useSpareClock(assets === null || pictureFailed)
  useReadyFlag()
  const stands = useSceneStands()
  return (
    <>
      <main className="kg-field" aria-label="Battlefield">
        {assets && stands && <Battlefield assets={assets} />}
      </main>
      <Interface />
      <Presenter />
      <Suspense fallback={null}>
        {hallWanted && <HallEnd />}
        {takeAwayOpen && <TakeAway />}
        {preflightOpen && <Preflight />}
        {handoutOpen && <Handout />}
      </Suspense>
      {panelOpen && (
        <Suspense fallback={null}>
          <DebugPanel />
        </Suspense>
      )}
    </>
  )
}

/** The ground once it is there; a failure is said in the session, where the page reads it. */
function useGround(ground: Promise<GroundAssets>): GroundAssets | null {
  const [assets, setAssets] = useState<GroundAssets | null>(null)
  const { session } = useBattle()
  useEffect(() => {
    let gone = false
    ground.then(
      (value) => !gone && setAssets(value),
      (error: Error) => {
        if (!gone && session.getState().ground !== 'no-webgl') session.setState({ ground: 'failed', groundMessage: error.message })
      },
    )
    return () => {
      gone = true
    }
  }, [ground, session])
  return assets
}
