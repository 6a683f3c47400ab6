import type { BattleTime } from '@/base/core/battleTime'
import {
  advance,
  createClock,
  markLoop,
  seek,
  setElastic,
  setLoop,
  setPlaying,
  setRate,
  setReverse,
  stepFrame,
  stepRate,
  type Clock,
} from '@/record/time/clock'
import type { Pace } from '@/record/time/pace'

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
  /** Pauses, and moves by one frame of play. */
  stepFrame(direction: 1 | -1): void
  setReverse(reverse: boolean): void
  /** Elastic time on, with the minutes for the whole campaign, or locked at the rate of the moment. */
  setElastic(elastic: boolean, minutes?: number): void
  /** Another record shares the minutes of elastic time out in another way. */
  setPace(pace: Pace): void
  setLoop(loop: { from: number; to: number } | null): void
  /** Puts one end of the loop at a time, the present one unless said. */
  markLoop(end: 'in' | 'out', t?: number): void
  /** Forwards, locked, without a loop: how a step of the story plays. Returns the way back to how it was. */
  resetPlayback(): () => void
  /** Called by the frame driver only. */
  tick(wallSeconds: number): void
  /** Told after every change of time, rate or playing; returns the way out. */
  subscribe(listener: (clock: Clock) => void): () => void
}

export function createPlayback(start: BattleTime, end: BattleTime, t: BattleTime, pace?: Pace): Playback {
  let clock = createClock(start, end, t, pace)
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
    stepFrame: (direction) => set(stepFrame(clock, direction)),
    setReverse: (reverse) => set(setReverse(clock, reverse)),
    setElastic: (elastic, minutes) => set(setElastic(clock, elastic, minutes)),
    setPace: (pace) => set({ ...clock, pace }),
    setLoop: (loop) => set(setLoop(clock, loop)),
    markLoop: (end, t) => set(markLoop(clock, end, t)),
    resetPlayback: () => {
      const { rate, reverse, loop, elastic, campaignMinutes } = clock
      set({ ...clock, reverse: false, loop: null, elastic: false })
      return () => set({ ...clock, rate, reverse, loop, elastic, campaignMinutes })
    },
    tick: (wallSeconds) => set(advance(clock, wallSeconds)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
