import { deckOf } from '@/record/deck/deck'
import { sceneMounted, type BenchPort, type Held } from '@/state/ports/benchPort'
import type { BattleContextValue } from '@/state/session/battleContext'
import { setTuning, tuning } from '@/state/session/tuning'

const pause = (ms = 0) => new Promise<void>((done) => void setTimeout(done, ms))

/** Milliseconds that the picture's own listeners take for a pointer move: tokens, names, ground. */
export function pickTimes(times: number): number[] {
  const canvas = document.querySelector<HTMLCanvasElement>('.kg-field canvas')
  if (!canvas) throw new Error('bench: expected a canvas, got none')
  const box = canvas.getBoundingClientRect()
  return Array.from({ length: times }, (_, i) => {
    // A sequence that shares no period with the picture's width or height.
    const clientX = box.left + ((i * 0.618_034) % 1) * box.width
    const clientY = box.top + ((i * 0.754_878) % 1) * box.height
    const event = new PointerEvent('pointermove', { clientX, clientY, pointerType: 'mouse', bubbles: true })
    const started = performance.now()
    canvas.dispatchEvent(event)
    return performance.now() - started
  })
}

/** Plays on from the current time, frame after frame without waiting. */
export async function playFrames(
  { playback }: BattleContextValue,
  port: () => BenchPort,
  frames: number,
): Promise<void> {
  playback.play()
  for (let i = 0; i < frames; i++) {
    // Waiting for the GPU occasionally keeps its queue short.
    if (i % 16 === 15) port().measureFrame(() => undefined)
    else port().drawFrame()
    await pause()
  }
  playback.play(false)
}

/**
 * Frame times, milliseconds: of flights at full resolution, of the same at the reduced resolution of slow machines, and
 * of orbits at rest where each flight ended.
 */
export interface Flights {
  readonly flying: number[]
  readonly lighter: number[]
  readonly orbiting: number[]
}

/** Flies from step to step of the deck; after each flight it orbits for as long. The clock moves the same in both. */
export async function flightFrames(
  { record, playback, camera }: BattleContextValue,
  port: () => BenchPort,
  flights: number,
): Promise<Flights> {
  const { steps } = deckOf(record.chapters)
  const result: Flights = { flying: [], lighter: [], orbiting: [] }
  const { motionResolution } = tuning
  const frame = async (into: number[], act: () => void) => {
    into.push(port().measureFrame(act).frameMs)
    await pause()
  }
  for (let k = 0; k < flights; k++) {
    const from = steps[Math.floor((k * steps.length) / flights)]!
    const to = steps[Math.floor(((k + 0.5) * steps.length) / flights)]!.step.camera
    for (const [into, share] of [
      [result.lighter, motionResolution],
      [result.flying, 1],
    ] as const) {
      setTuning({ motionResolution: share })
      camera.current.goTo(from.step.camera, true)
      playback.seek(from.t)
      for (let i = 0; i < 3; i++) await frame([], () => undefined)
      camera.current.goTo(to)
      for (let i = 0; i < 24; i++) await frame(into, () => playback.seek(from.t + i * 10))
    }
    for (const [end, cue] of [
      [0, from.step.camera],
      [12, to],
    ] as const) {
      for (let i = 0; i < 12; i++) {
        await frame(result.orbiting, () => {
          playback.seek(from.t + (end + i) * 10)
          camera.current.goTo({ ...cue, bearingDeg: cue.bearingDeg + i * 3 }, true)
        })
      }
    }
  }
  setTuning({ motionResolution })
  return result
}

/** Fiber frees a scene's memory some time after it is unmounted, milliseconds. */
const GIVEN_BACK_MS = 1500

export async function remount(port: () => BenchPort): Promise<Held> {
  const { held } = port()
  sceneMounted.actions.set(false)
  await pause(GIVEN_BACK_MS)
  const left = held()
  sceneMounted.actions.set(true)
  for (let wait = 0; wait < 100; wait++) {
    await pause(100)
    try {
      if (port().shown().tokens > 0) return left
    } catch {
      // Not mounted yet.
    }
  }
  throw new Error('bench: the scene did not come back')
}

/** Steps through the deck like an unattended lecture, without the waiting. */
export async function soak(
  { record, session }: BattleContextValue,
  port: () => BenchPort,
  steps: number,
): Promise<void> {
  const { length } = deckOf(record.chapters).steps
  for (let i = 0; i < steps; i++) {
    session.actions.present(i % length)
    await pause(20)
    port().drawFrame()
    await pause(20)
    port().measureFrame(() => undefined)
  }
  session.actions.leavePresentation()
  await pause(100)
}
