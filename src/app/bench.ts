import { parseBattleTime } from '@/base/core/battleTime'
import { benchHandle, type BenchPort, type Held, type SurfacePoint } from '@/state/ports/benchPort'
import { frameStats } from '@/state/ports/frameStats'
import type { GroundFigures } from '@/state/ports/groundFigures'
import type { BattleContextValue } from '@/state/session/battleContext'
import { flightFrames, pickTimes, playFrames, remount, soak, type Flights } from './benchRuns'
import { sceneView, type SceneView } from './sceneView'

/** The strike of 20 August is in the air, the arms are moving, and all labels are shown. */
const FROM = '1939-08-20T06:00'
/** Battle seconds per frame: the default speed at 30 frames per second. */
const STEP_SECONDS = 10
const MIDDLE = [118.6, 47.72] as const
const DISTANCE = 20_000
const PITCH = 28

interface Orbit {
  frameMs: number[]
  scriptMs: number[]
  /** Part of it spent on selecting ground patches. */
  groundMs: number[]
  /** Part of it spent on forces. */
  forcesMs: number[]
  drawCalls: number[]
  triangles: number[]
  /** Ground tiles composed and lit in each frame. */
  composed: number[]
  lit: number[]
  /** Share of the drawn nodes whose own tile was present. */
  hitRate: number
}

type Measured = 'frames' | 'drawCalls' | 'triangles' | 'textureBytes' | 'targetBytes'
type Figures = { readonly [K in Measured]: number }
type Shown = ReturnType<BenchPort['shown']>
type Five = [number, number, number, number, number]

declare global {
  interface Window {
    /** Only when the address has `bench=1`. */
    khalkhin?: {
      /** One full turn; the clock moves `secondsAFrame` of battle time per frame. */
      orbit(frames: number, distanceM?: number, pitchDeg?: number, secondsAFrame?: number): Promise<Orbit>
      /** One full turn in steps, waiting at each until the ground is sharp. */
      warm(frames: number, distanceM?: number, pitchDeg?: number): Promise<void>
      /** Cuts to a distant place; milliseconds until the ground there is coarse, and until it is sharp. */
      jump(target: [number, number]): Promise<{ coarseMs: number; sharpMs: number; frames: number }>
      /** Cuts to a view, as in a link's `cam`, at a battle time, and draws until the ground is sharp. */
      cut(time: string, cam: string): Promise<number>
      ground(): GroundFigures
      /** Geometries and textures that three holds now. */
      held(): Held
      quad(times: number): number[]
      surface(): SurfacePoint[]
      figures(): Figures
      /** Fills the scene with stress copies around the hour of the orbit, and waits until they are drawn. */
      stress(tokens: number, aircraft: number): Promise<Shown>
      shown(): Shown
      /** Milliseconds to find what lies under the pointer, at points all over the picture. */
      pick(times: number): number[]
      /** Frames of steady play. */
      play(frames: number): Promise<void>
      fly(flights: number): Promise<Flights>
      /** Unmounts the scene and mounts it again; returns what three held in between. */
      remount(): Promise<Held>
      /** Steps through the whole deck automatically. */
      soak(steps: number): Promise<void>
      /** The current view; the tests of presenting read it. */
      view(): SceneView
    }
  }
}

const port = (): BenchPort => {
  if (!benchHandle.current) throw new Error('bench: the scene is not ready yet')
  return benchHandle.current
}

const cueAt = (share: number, distanceM: number, pitchDeg: number) => ({
  target: [...MIDDLE] as [number, number],
  distanceM,
  bearingDeg: share * 360,
  pitchDeg,
})

/** Draws frames until the ground is sharp; returns their number. */
async function sharp(each: (ground: GroundFigures) => void = () => undefined): Promise<number> {
  for (let frames = 1; frames <= 600; frames++) {
    port().measureFrame(() => undefined)
    const ground = port().ground()
    each(ground)
    if (!ground.coming) return frames
    await new Promise((done) => setTimeout(done))
  }
  throw new Error('bench: expected a sharp ground within 600 frames')
}

/** Puts the measuring hook on the window; scripts/bench.mjs and the browser tests call it. */
export function openBench(battle: BattleContextValue): void {
  const { playback, camera, session } = battle
  const from = parseBattleTime(FROM)!
  window.khalkhin = {
    figures: () => {
      const p = port()
      return {
        frames: p.frames(),
        drawCalls: p.drawCalls(),
        triangles: p.triangles(),
        textureBytes: p.textureBytes(),
        targetBytes: p.targetBytes(),
      }
    },
    quad: (times) => port().measureQuad(times),
    surface: () => port().surface(),
    shown: () => port().shown(),
    ground: () => port().ground(),
    held: () => port().held(),
    orbit: async (frames, distanceM = DISTANCE, pitchDeg = PITCH, secondsAFrame = STEP_SECONDS) => {
      const orbit: Orbit = {
        frameMs: [], scriptMs: [], groundMs: [], forcesMs: [], drawCalls: [], triangles: [], composed: [], lit: [], hitRate: 0,
      } // prettier-ignore
      const start = port().ground()
      let before = start
      for (let i = 0; i < frames; i++) {
        const p = port()
        const cost = p.measureFrame(() => {
          playback.seek(from + i * secondsAFrame)
          camera.current.goTo(cueAt(i / frames, distanceM, pitchDeg), true)
        })
        orbit.frameMs.push(cost.frameMs)
        orbit.scriptMs.push(cost.scriptMs)
        orbit.groundMs.push(frameStats.groundMs)
        orbit.forcesMs.push(p.forcesMs())
        orbit.drawCalls.push(p.drawCalls())
        orbit.triangles.push(p.triangles())
        const ground = p.ground()
        orbit.composed.push(ground.composed - before.composed)
        orbit.lit.push(ground.lit - before.lit)
        before = ground
        // The page's own work (labels of time, the address) runs between frames, as in normal play.
        await new Promise((done) => setTimeout(done))
      }
      orbit.hitRate = (before.found - start.found) / Math.max(before.asked - start.asked, 1)
      return orbit
    },
    warm: async (frames, distanceM = DISTANCE, pitchDeg = PITCH) => {
      playback.seek(from)
      for (let i = 0; i < frames; i++) {
        camera.current.goTo(cueAt(i / frames, distanceM, pitchDeg), true)
        await sharp()
      }
    },
    jump: async (target) => {
      playback.seek(from)
      // What was under way must not count.
      await sharp()
      const started = performance.now()
      camera.current.goTo({ ...cueAt(0, 6000, 20), target }, true)
      let coarseMs = 0
      const frames = await sharp((ground) => {
        if (coarseMs === 0 && ground.gap <= 3) coarseMs = performance.now() - started
      })
      return { coarseMs, sharpMs: performance.now() - started, frames }
    },
    cut: (time, cam) => {
      const [longitude, latitude, distanceM, bearingDeg, pitchDeg] = cam.split(',').map(Number) as Five
      playback.seek(parseBattleTime(time)!)
      camera.current.goTo({ target: [longitude, latitude], distanceM, bearingDeg, pitchDeg }, true)
      return sharp()
    },
    stress: async (tokens, aircraft) => {
      playback.seek(from)
      session.actions.setStress({ tokens, aircraft })
      // Symbols and names are repainted for it; then a few frames until everything has faded in and spread.
      for (let wait = 0; wait < 40; wait++) {
        await new Promise((done) => setTimeout(done, 100))
        if (benchHandle.current && wait > 15) benchHandle.current.drawFrame()
      }
      return port().shown()
    },
    pick: pickTimes,
    play: (frames) => playFrames(battle, port, frames),
    fly: (flights) => flightFrames(battle, port, flights),
    remount: () => remount(port),
    soak: (steps) => soak(battle, port, steps),
    view: () => sceneView(battle),
  }
}
