import { parseBattleTime } from '@/core/battleTime'
import { frameFigures } from '@/state/frameFigures'
import { benchHandle, type BenchPort, type SurfacePoint } from '@/state/benchPort'
import type { CameraCue } from '@/schema/chapters'
import type { BattleContextValue } from '@/state/battleContext'
import type { Session } from '@/state/session'

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
  drawCalls: number[]
  triangles: number[]
}

declare global {
  interface Window {
    /** Only when the address has `bench=1`. */
    khalkhin?: {
      orbit(frames: number, distanceM?: number, pitchDeg?: number): Promise<Orbit>
      quad(times: number): number[]
      surface(): SurfacePoint[]
      figures(): Figures
      view(): SceneView
    }
  }
}

/** What is shown, for tests that compare one way of coming to it with another. */
type SceneView = Pick<Session, 'mode' | 'step' | 'away' | 'layers' | 'mapStyle' | 'highlight' | 'selection'> & { readonly camera: CameraCue | null; readonly t: number; readonly playing: boolean }

type Figures = { readonly [K in keyof Omit<BenchPort, 'measureFrame' | 'measureQuad' | 'surface'>]: number }

/** Puts the measuring hook on the window; scripts/bench.mjs and the browser tests call it. */
export function openBench({ playback, camera, session }: BattleContextValue): void {
  const port = () => {
    if (!benchHandle.current) throw new Error('bench: the scene does not stand yet')
    return benchHandle.current
  }
  window.khalkhin = {
    figures: () => {
      const p = port()
      return { frames: p.frames(), drawCalls: p.drawCalls(), triangles: p.triangles(), textureBytes: p.textureBytes(), targetBytes: p.targetBytes() }
    },
    quad: (times) => port().measureQuad(times),
    surface: () => port().surface(),
    view: () => {
      const { mode, step, away, layers, mapStyle, highlight, selection } = session.getState()
      return { mode, step, away, layers, mapStyle, highlight, selection, camera: camera.current.cue(), t: playback.clock.t, playing: playback.clock.playing }
    },
    orbit: async (frames, distanceM = DISTANCE, pitchDeg = PITCH) => {
      const p = port()
      const from = parseBattleTime(FROM)!
      const orbit: Orbit = { frameMs: [], scriptMs: [], groundMs: [], drawCalls: [], triangles: [] }
      for (let i = 0; i < frames; i++) {
        const cue = { target: [...MIDDLE] as [number, number], distanceM, bearingDeg: (i * 360) / frames, pitchDeg }
        const cost = p.measureFrame(() => {
          playback.seek(from + i * STEP_SECONDS)
          camera.current.goTo(cue, true)
        })
        orbit.frameMs.push(cost.frameMs)
        orbit.scriptMs.push(cost.scriptMs)
        orbit.groundMs.push(frameFigures.groundMs)
        orbit.drawCalls.push(p.drawCalls())
        orbit.triangles.push(p.triangles())
        // The page's own work (labels of time, the address) comes between frames, as it does in play.
        await new Promise((done) => setTimeout(done))
      }
      return orbit
    },
  }
}
