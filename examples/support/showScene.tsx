import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, type ReactNode } from 'react'
import { Color } from 'three'
import { loadGround } from '@/app/loadGround'
import { CameraRig } from '@/scene/camera/CameraRig'
import { createWorld, disposeWorld } from '@/scene/createWorld'
import { FrameDriver } from '@/scene/frame/FrameDriver'
import { FrameReport } from '@/scene/frame/FrameReport'
import { SceneCanvas } from '@/scene/SceneCanvas'
import { WorldContext, type GroundAssets, type World } from '@/scene/world'
import { useBattle } from '@/state/session/battleContext'
import type { Session } from '@/state/session/session'
import { openBattle } from './openBattle'
import { showExample } from './showExample'
import { TuningPanel, type Folders } from './TuningPanel'

interface SceneExample {
  /** Parameters of the page that the address may override, such as `t` and `cam`. */
  readonly view: string
  /** What the first complete frame waits for: the atlases of the mounted parts. */
  readonly waitsFor?: readonly ('symbols' | 'labels')[]
  readonly session?: Partial<Session>
  readonly folders: Folders
  readonly parts: ReactNode
}

/** Opens an example of parts of the scene: clock, camera and the given parts, nothing else. */
export function showScene({ view, waitsFor = [], session = {}, folders, parts }: SceneExample): void {
  showExample(async () => {
    const [battle, { assets }] = await Promise.all([openBattle(view, session), loadGround()])
    return {
      battle,
      page: (
        <>
          <main className="field">
            <Scene assets={assets} waitsFor={waitsFor}>
              {parts}
            </Scene>
          </main>
          <TuningPanel folders={folders} />
        </>
      ),
    }
  })
}

/** The colour of the steppe, behind parts that include neither ground nor sky. */
const BACKGROUND = new Color('#a8996f')

function Background() {
  const scene = useThree((s) => s.scene)
  useEffect(() => {
    scene.background = BACKGROUND
  }, [scene])
  return null
}

interface SceneProps {
  assets: GroundAssets
  waitsFor: readonly string[]
  children: ReactNode
}

function Scene({ assets, waitsFor, children }: SceneProps) {
  const { record } = useBattle()
  const world = useMemo(() => {
    const made: World = createWorld(record, assets)
    for (const atlas of made.pending) if (!waitsFor.includes(atlas)) made.pending.delete(atlas)
    return made
  }, [record, assets, waitsFor])
  useEffect(() => () => disposeWorld(world), [world])
  return (
    <SceneCanvas dpr={[1, 1]} antialias>
      <WorldContext value={world}>
        <Background />
        <FrameDriver />
        <CameraRig />
        {children}
        <FrameReport />
      </WorldContext>
    </SceneCanvas>
  )
}
