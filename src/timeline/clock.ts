import { battleTime, type BattleTime } from '@/core/battleTime'
import { clamp } from '@/core/math'

/** The clock of the battle as a value; every function returns a new one. */
export interface Clock {
  readonly t: BattleTime
  /** Battle seconds per wall second; never 0, never negative. */
  readonly rate: number
  readonly playing: boolean
  readonly start: BattleTime
  readonly end: BattleTime
}

/** The steps of `<` and `>`: from one minute to two days of battle per second. */
export const RATES = [60, 120, 300, 600, 1800, 3600, 7200, 21_600, 43_200, 86_400, 172_800] as const
export const DEFAULT_RATE = 300
/** A sleeping tab or a long task must not leap over an hour of battle. */
const MAX_STALL_SECONDS = 0.1

export function createClock(start: BattleTime, end: BattleTime, t: BattleTime): Clock {
  return { t: clampTime(t, start, end), rate: DEFAULT_RATE, playing: false, start, end }
}

/** The clock after `wallSeconds` of playing. Reaching the end pauses. */
export function advance(clock: Clock, wallSeconds: number): Clock {
  if (!clock.playing) return clock
  const next = clock.t + clock.rate * clamp(wallSeconds, 0, MAX_STALL_SECONDS)
  if (next >= clock.end) return { ...clock, t: clock.end, playing: false }
  return { ...clock, t: battleTime(next) }
}

export function seek(clock: Clock, t: number): Clock {
  return { ...clock, t: clampTime(t, clock.start, clock.end) }
}

/** Playing from the very end begins again at the start. */
export function setPlaying(clock: Clock, playing: boolean): Clock {
  if (playing && clock.t >= clock.end) return { ...clock, t: clock.start, playing }
  return { ...clock, playing }
}

/** Any positive rate is taken, bounded to the range of RATES. */
export function setRate(clock: Clock, rate: number): Clock {
  if (!Number.isFinite(rate)) return clock
  return { ...clock, rate: clamp(rate, RATES[0], RATES[RATES.length - 1]!) }
}

/** The next step of RATES above (+1) or below (-1) the present rate. */
export function stepRate(clock: Clock, direction: 1 | -1): Clock {
  const next =
    direction > 0 ? RATES.find((r) => r > clock.rate) : [...RATES].reverse().find((r) => r < clock.rate)
  return setRate(clock, next ?? clock.rate)
}

/** `1 s = 5 min` */
export function rateLabel(rate: number): string {
  if (rate >= 86_400) return `1 s = ${trim(rate / 86_400)} d`
  if (rate >= 3600) return `1 s = ${trim(rate / 3600)} h`
  return `1 s = ${trim(rate / 60)} min`
}

const trim = (n: number) => `${Math.round(n * 100) / 100}`

function clampTime(t: number, start: BattleTime, end: BattleTime): BattleTime {
  return battleTime(clamp(Number.isFinite(t) ? t : start, start, end))
}
