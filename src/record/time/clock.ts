import { battleTime, type BattleTime } from '@/base/core/battleTime'
import { clamp } from '@/base/core/math'
import { curveRate, evenCurve, shareAt, timeAtShare, type RateCurve } from './rateCurve'

/** A span that playback repeats, battle seconds. */
export interface Loop {
  readonly from: BattleTime
  readonly to: BattleTime
}

/** The battle clock as an immutable value; every function returns a new one. */
export interface Clock {
  readonly t: BattleTime
  /** Battle seconds per wall second while time is not elastic; never 0, never negative. */
  readonly rate: number
  readonly playing: boolean
  /** Whether playback runs backwards. */
  readonly reverse: boolean
  readonly loop: Loop | null
  /** Whether the rate follows the activity: `rateCurve` distributes `campaignMinutes` over the campaign. */
  readonly elastic: boolean
  /** Wall minutes that the whole campaign takes in elastic time. */
  readonly campaignMinutes: number
  readonly rateCurve: RateCurve
  readonly start: BattleTime
  readonly end: BattleTime
}

/** The steps of `<` and `>`: from one minute to two days of battle per second. */
export const RATES = [60, 120, 300, 600, 1800, 3600, 7200, 21_600, 43_200, 86_400, 172_800] as const
export const DEFAULT_RATE = 300
/** The steps of `<` and `>` in elastic time: minutes for the whole campaign, slower first. */
export const CAMPAIGN_MINUTES = [180, 120, 90, 60, 45, 30, 20, 15, 10, 5] as const
export const DEFAULT_CAMPAIGN_MINUTES = 20
/** A shorter loop would flicker, seconds of battle. */
export const SHORTEST_LOOP = 600
const FRAME_SECONDS = 1 / 30
/** Maximum wall time per advance, seconds: a sleeping tab or a long task must not skip an hour of battle. */
const MAX_STALL_SECONDS = 0.1

export function createClock(
  start: BattleTime,
  end: BattleTime,
  t: BattleTime,
  rateCurve: RateCurve = evenCurve(start, end),
): Clock {
  return {
    t: clampTime(t, start, end),
    rate: DEFAULT_RATE,
    playing: false,
    reverse: false,
    loop: null,
    elastic: false,
    campaignMinutes: DEFAULT_CAMPAIGN_MINUTES,
    rateCurve,
    start,
    end,
  }
}

/** The clock after `wallSeconds` of playing. A loop wraps round; otherwise it pauses on reaching the end. */
export function advance(clock: Clock, wallSeconds: number): Clock {
  if (!clock.playing) return clock
  const wall = clamp(wallSeconds, 0, MAX_STALL_SECONDS)
  if (clock.loop) return { ...clock, t: battleTime(roundLoop(clock, clock.loop, wall)) }
  const next = moved(clock, clock.t, clock.reverse ? -wall : wall)
  const last = clock.reverse ? clock.start : clock.end
  if (clock.reverse ? next <= last : next >= last) return { ...clock, t: last, playing: false }
  return { ...clock, t: battleTime(next) }
}

/** Position after `wall` seconds with a loop: up to its far end, then the remainder from its near end. */
function roundLoop(clock: Clock, { from, to }: Loop, wall: number): number {
  const [near, far, way] = clock.reverse ? [to, from, -1] : [from, to, 1]
  const left = Math.max(wallBetween(clock, clock.t, far) * way, 0)
  if (wall < left) return moved(clock, clock.t, wall * way)
  return moved(clock, near, ((wall - left) % wallBetween(clock, from, to)) * way)
}

/** Battle time after `wall` seconds of playing from `t`; kept within the campaign. */
function moved(clock: Clock, t: number, wall: number): number {
  if (wall === 0) return t
  if (!clock.elastic) return clamp(t + clock.rate * wall, clock.start, clock.end)
  return timeAtShare(clock.rateCurve, clamp(shareAt(clock.rateCurve, t) + wall / (clock.campaignMinutes * 60), 0, 1))
}

/** Wall seconds that playing from `a` to `b` takes; negative if `b` is before `a`. */
export function wallBetween(clock: Clock, a: number, b: number): number {
  if (!clock.elastic) return (b - a) / clock.rate
  return (shareAt(clock.rateCurve, b) - shareAt(clock.rateCurve, a)) * clock.campaignMinutes * 60
}

/** Current rate, battle seconds per wall second. */
export function rateNow(clock: Clock): number {
  return clock.elastic ? curveRate(clock.rateCurve, clock.t, clock.campaignMinutes * 60) : clock.rate
}

/** Moves by one frame forward (+1) or back (-1) and pauses: a thirtieth of a wall second at the current rate. */
export function stepFrame(clock: Clock, direction: 1 | -1): Clock {
  return { ...clock, playing: false, t: battleTime(moved(clock, clock.t, direction * FRAME_SECONDS)) }
}

export function seek(clock: Clock, t: number): Clock {
  return { ...clock, t: clampTime(t, clock.start, clock.end) }
}

/**
 * Starts or stops playback. Playing from the very end, or backwards from the very start, begins again at the other
 * one.
 */
export function setPlaying(clock: Clock, playing: boolean): Clock {
  if (playing && !clock.reverse && clock.t >= clock.end) return { ...clock, t: clock.start, playing }
  if (playing && clock.reverse && clock.t <= clock.start) return { ...clock, t: clock.end, playing }
  return { ...clock, playing }
}

export function setReverse(clock: Clock, reverse: boolean): Clock {
  return { ...clock, reverse }
}

/** Sets a positive rate, limited to the range of RATES, and turns elastic time off. */
export function setRate(clock: Clock, rate: number): Clock {
  if (!Number.isFinite(rate)) return clock
  return { ...clock, elastic: false, rate: clamp(rate, RATES[0], RATES[RATES.length - 1]!) }
}

/** The next step of RATES above (+1) or below (-1) the current rate; in elastic time, of CAMPAIGN_MINUTES. */
export function stepRate(clock: Clock, direction: 1 | -1): Clock {
  if (clock.elastic) {
    const { campaignMinutes: now } = clock
    const next = direction > 0 ? CAMPAIGN_MINUTES.find((m) => m < now) : CAMPAIGN_MINUTES.findLast((m) => m > now)
    return { ...clock, campaignMinutes: next ?? now }
  }
  const next = direction > 0 ? RATES.find((r) => r > clock.rate) : [...RATES].reverse().find((r) => r < clock.rate)
  return setRate(clock, next ?? clock.rate)
}

/** On: the campaign takes `minutes`. Off: keeps the current rate, rounded to whole minutes. */
export function setElastic(clock: Clock, elastic: boolean, minutes = clock.campaignMinutes): Clock {
  if (!elastic) return clock.elastic ? setRate(clock, Math.max(Math.round(rateNow(clock) / 60), 1) * 60) : clock
  if (!Number.isFinite(minutes)) return clock
  return {
    ...clock,
    elastic,
    campaignMinutes: clamp(minutes, CAMPAIGN_MINUTES[CAMPAIGN_MINUTES.length - 1]!, CAMPAIGN_MINUTES[0]),
  }
}

/** Sets or clears the loop; reversed ends are swapped, and ends too close together are moved apart. */
export function setLoop(clock: Clock, loop: { from: number; to: number } | null): Clock {
  if (!loop) return { ...clock, loop: null }
  const from = clampTime(Math.min(loop.from, loop.to), clock.start, battleTime(clock.end - SHORTEST_LOOP))
  const to = clampTime(Math.max(loop.from, loop.to, from + SHORTEST_LOOP), clock.start, clock.end)
  return { ...clock, loop: { from, to } }
}

/**
 * Sets the start or the end of the loop: the other end stays if it still lies beyond, else it becomes the campaign's.
 */
export function setLoopEnd(clock: Clock, end: 'in' | 'out', t: number = clock.t): Clock {
  const { loop } = clock
  if (end === 'in') return setLoop(clock, { from: t, to: loop && loop.to > t ? loop.to : clock.end })
  return setLoop(clock, { from: loop && loop.from < t ? loop.from : clock.start, to: t })
}

function clampTime(t: number, start: BattleTime, end: BattleTime): BattleTime {
  return battleTime(clamp(Number.isFinite(t) ? t : start, start, end))
}
