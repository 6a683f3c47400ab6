import type { BattleTime } from '@/base/core/battleTime'
import {
  advance,
  createClock,
  seek,
  setElastic,
  setLoop,
  setLoopEnd,
  setPlaying,
  setRate,
  setReverse,
  stepFrame,
  stepRate,
  type Clock,
} from '@/record/time/clock'
import type { RateCurve } from '@/record/time/rateCurve'

/**
 * The one clock of the page. Time lives here and never in React state: the scene reads `clock` each frame; the
 * interface is notified through `subscribe` and writes its labels by ref.
 */
export interface Playback {
  readonly clock: Clock
  seek(t: number): void
  play(playing?: boolean): void
  toggle(): void
  setRate(rate: number): void
  stepRate(direction: 1 | -1): void
  /** Pauses and moves the clock by one frame of play. */
  stepFrame(direction: 1 | -1): void
  setReverse(reverse: boolean): void
  /** Turns elastic time on, with the minutes for the whole campaign, or off, keeping the current rate. */
  setElastic(elastic: boolean, minutes?: number): void
  /** Replaces the rate curve of elastic time, for another record. */
  setRateCurve(rateCurve: RateCurve): void
  setLoop(loop: { from: number; to: number } | null): void
  /** Sets one end of the loop, by default to the current time. */
  setLoopEnd(end: 'in' | 'out', t?: number): void
  /**
   * Plays forwards at a fixed rate without a loop, as a step of the deck does. Returns a function that restores the
   * previous playback.
   */
  resetPlayback(): () => void
  /** Called by the frame driver only. */
  tick(wallSeconds: number): void
  /** Calls `listener` after every change of the clock. Returns a function that unsubscribes it. */
  subscribe(listener: (clock: Clock) => void): () => void
}

export function createPlayback(start: BattleTime, end: BattleTime, t: BattleTime, rateCurve?: RateCurve): Playback {
  let clock = createClock(start, end, t, rateCurve)
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
    setRateCurve: (rateCurve) => set({ ...clock, rateCurve }),
    setLoop: (loop) => set(setLoop(clock, loop)),
    setLoopEnd: (end, t) => set(setLoopEnd(clock, end, t)),
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
