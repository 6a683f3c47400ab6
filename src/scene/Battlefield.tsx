import { lazy, Suspense, useEffect, useMemo } from 'react'
import { overviewImage } from '@/ground/terrain/overview'
import { KIND_IDS } from '@/record/kinds/kinds'
import { benchRequested } from '@/state/ports/benchPort'
import { groundToAsk } from '@/state/ports/groundToAsk'
import { insetMap } from '@/state/ports/insetMap'
import { BattleContext, useSession } from '@/state/session/battleContext'
import type { Quality, Session } from '@/state/session/session'
import { useTuning } from '@/state/session/useTuning'
import { CameraRig } from './camera/CameraRig'
import { Picking } from './camera/Picking'
import { createWorld, disposeWorld } from './createWorld'
import { DrawingsSlot } from './drawings/DrawingsSlot'
import { Routes } from './drawings/Routes'
import { ContextGuard } from './frame/ContextGuard'
import { FrameDriver } from './frame/FrameDriver'
import { FrameReport } from './frame/FrameReport'
import { GroundAnchors } from './frame/GroundAnchors'
import { StillPort } from './frame/StillPort'
import { KINDS_IN_SCENE, type KindInScene } from './kinds'
import { Labels } from './labels/Labels'
import { NearSlot } from './near/NearSlot'
import { PathLabels } from './paths/PathLabels'
import { SceneCanvas } from './SceneCanvas'
import { PathSlot } from './section/PathSlot'
import { Sky } from './sky/Sky'
import { SplitSlot } from './split/SplitSlot'
import { Terrain } from './terrain/Terrain'
import { useStressed } from './useStressed'
import { ViewshedSlot } from './viewshed/ViewshedSlot'
import { Bridges } from './water/Bridges'
import { Rivers } from './water/Rivers'
import { WorldContext, type GroundAssets } from './world'

/** Loaded only on pages that measure frame times. */
const BenchPort = lazy(() => import('./frame/BenchPort').then((m) => ({ default: m.BenchPort })))

/** Device pixels per CSS pixel, [min, max], by quality. */
const DPR: Record<Quality, [number, number]> = { low: [0.75, 1], medium: [1, 1.5], high: [1, 2] }

/** Without a graphics card, four samples double the cost of every frame, so only high quality has them there. */
const wantsSamples = ({ quality, software }: Session) => quality === 'high' || (quality === 'medium' && !software)

/** The components that draw each kind. */
const DRAWN = KIND_IDS.flatMap((kind) => {
  const { drawn }: KindInScene = KINDS_IN_SCENE[kind]
  return drawn.map((Part) => ({ kind, Part }))
})

const GROUND = (
  <>
    <Terrain />
    <Sky />
    <Rivers />
  </>
)

const FORCES = (
  <>
    <Bridges />
    <NearSlot />
    {DRAWN.map(({ kind, Part }, i) => (
      <Part key={`${kind} ${i}`} />
    ))}
    <PathLabels />
    <Labels />
  </>
)

/** The 3D view: everything drawn by WebGL. */
export function Battlefield({ assets }: { assets: GroundAssets }) {
  const battle = useStressed()
  const { record, session } = battle
  const quality = useSession((s) => s.quality)
  const pixelRatio = useTuning('pixelRatio')
  const world = useMemo(() => createWorld(record, assets), [record, assets])
  useEffect(() => () => disposeWorld(world), [world])
  useEffect(() => {
    const { ground, water } = assets
    groundToAsk.actions.setGround(assets)
    const side = 129
    insetMap.actions.setMap({
      half: ((ground.region.posts - 1) * ground.region.spacing) / 2,
      side,
      image: overviewImage(ground.region, side),
      rivers: water.rivers.map((r) => r.points.filter((_, i) => i % 8 === 0)),
      lakes: water.lakes.map((l) => l.ring),
    })
  }, [assets])
  // Multisampling is fixed when the context is created; a later change of quality does not affect it.
  const antialias = useMemo(() => wantsSamples(session.getState()), [session])
  return (
    <BattleContext value={battle}>
      <SceneCanvas
        dpr={[Math.min(DPR[quality][0], pixelRatio), Math.min(DPR[quality][1], pixelRatio)]}
        antialias={antialias}
      >
        <WorldContext value={world}>
          <FrameDriver />
          <CameraRig />
          <SplitSlot ground={GROUND} forces={FORCES} />
          <ViewshedSlot />
          <DrawingsSlot />
          <PathSlot />
          <Routes />
          <Picking />
          <ContextGuard />
          <FrameReport />
          <GroundAnchors />
          {benchRequested() && (
            <Suspense fallback={null}>
              <BenchPort />
            </Suspense>
          )}
          <StillPort />
        </WorldContext>
      </SceneCanvas>
    </BattleContext>
  )
}
