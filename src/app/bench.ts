import { parseBattleTime } from '@/base/core/battleTime'
import { benchHandle, type BenchPort, type Held, type SurfacePoint } from '@/state/ports/benchPort'
import { frameStats } from '@/state/ports/frameStats'
import type { BattleContextValue } from '@/state/session/battleContext'
import { flightFrames, pickTimes, playFrames, remount, soak, type Flights } from './benchRuns'
import { sceneView, type SceneView } from './sceneView'

/** The strike of 20 August is in the air, the arms are moving, and all labels are about. */
const FROM = '1939-08-20T06:00'
/** Battle seconds from one frame to the next: the default speed at 30 frames a second. */
const STEP_SECONDS = 10
const MIDDLE = [118.6, 47.72] as const
const DISTANCE = 20_000
const PITCH = 28

interface Orbit {
  frameMs: number[]
  scriptMs: number[]
  /** Of it, choosing the ground's patches. */
  groundMs: number[]
  /** Of it, all forces. */
  forcesMs: number[]
  drawCalls: number[]
  triangles: number[]
}

type Measured = 'frames' | 'drawCalls' | 'triangles' | 'textureBytes' | 'targetBytes'
type Figures = { readonly [K in Measured]: number }
type Shown = ReturnType<BenchPort['shown']>

declare global {
  interface Window {
    /** Only when the address has `bench=1`. */
    khalkhin?: {
      orbit(frames: number, distanceM?: number, pitchDeg?: number): Promise<Orbit>
      quad(times: number): number[]
      surface(): SurfacePoint[]
      figures(): Figures
      /** Fills the scene with copies around the hour of the orbit, and waits until they are drawn. */
      stress(tokens: number, aircraft: number): Promise<Shown>
      shown(): Shown
      /** Milliseconds of finding what lies under the pointer, at points all over the picture. */
      pick(times: number): number[]
      /** Frames of steady play. */
      play(frames: number): Promise<void>
      fly(flights: number): Promise<Flights>
      /** Takes the scene down and puts it up again; what three held of it in between. */
      remount(): Promise<Held>
      /** Steps through the deck by itself. */
      soak(steps: number): Promise<void>
      /** What is shown now; the tests of presenting read it. */
      view(): SceneView
    }
  }
}

const port = (): BenchPort => {
  if (!benchHandle.current) throw new Error('bench: the scene does not stand yet')
  return benchHandle.current
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
    orbit: async (frames, distanceM = DISTANCE, pitchDeg = PITCH) => {
      const orbit: Orbit = { frameMs: [], scriptMs: [], groundMs: [], forcesMs: [], drawCalls: [], triangles: [] }
      for (let i = 0; i < frames; i++) {
        const p = port()
        const cue = { target: [...MIDDLE] as [number, number], distanceM, bearingDeg: (i * 360) / frames, pitchDeg }
        const cost = p.measureFrame(() => {
          playback.seek(from + i * STEP_SECONDS)
          camera.current.goTo(cue, true)
        })
        orbit.frameMs.push(cost.frameMs)
        orbit.scriptMs.push(cost.scriptMs)
        orbit.groundMs.push(frameStats.groundMs)
        orbit.forcesMs.push(p.forcesMs())
        orbit.drawCalls.push(p.drawCalls())
        orbit.triangles.push(p.triangles())
        // The page's own work (labels of time, the address) comes between frames, as it does in play.
        await new Promise((done) => setTimeout(done))
      }
      return orbit
    },
    stress: async (tokens, aircraft) => {
      playback.seek(from)
      session.actions.setStress({ tokens, aircraft })
      // Symbols and names are painted anew for it; then a few frames until all has faded in and parted.
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
