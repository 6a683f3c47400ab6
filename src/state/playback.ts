import type { BattleTime } from '@/core/battleTime'
import { advance, createClock, seek, setPlaying, setRate, stepRate, type Clock } from '@/timeline/clock'

/**
 * The one clock of the page. Time lives here and never in React state: the scene
 * reads `clock` each frame, the interface is told of changes through `subscribe`
 * and writes its labels by ref.
 */
export interface Playback {
  readonly clock: Clock
  seek(t: number): void
  play(playing?: boolean): void
  toggle(): void
  setRate(rate: number): void
  stepRate(direction: 1 | -1): void
  /** Called by the frame driver only. */
  tick(wallSeconds: number): void
  /** Told after every change of time, rate or playing; returns the way out. */
  subscribe(listener: (clock: Clock) => void): () => void
}

export function createPlayback(start: BattleTime, end: BattleTime, t: BattleTime): Playback {
  let clock = createClock(start, end, t)
  const listeners = new Set<(clock: Clock) => void>()
  const set = (next: Clock) => {
    if (next === clock) return
    clock = next
    for (const listener of listeners) listener(clock)
  }
  return {
    get clock() {
      return clock
    },
    seek: (t) => set(seek(clock, t)),
    play: (playing = true) => set(setPlaying(clock, playing)),
    toggle: () => set(setPlaying(clock, !clock.playing)),
    setRate: (rate) => set(setRate(clock, rate)),
    stepRate: (direction) => set(stepRate(clock, direction)),
    tick: (wallSeconds) => set(advance(clock, wallSeconds)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
