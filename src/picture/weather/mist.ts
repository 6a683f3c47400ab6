import { HOUR, MINUTE } from '@/base/core/battleTime'
import { smoothstep } from '@/base/core/math'
import type { BattleRecord } from '@/record/model/record'

/** How long before the recorded time mist gathers, battle seconds: an estimate, no source times it. */
const GATHERS = 1.5 * HOUR
const HOLDS = 25 * MINUTE

export interface MistSpan {
  readonly from: number
  readonly until: number
}

/** When the record mentions mist: the spans of its events with that weather. */
export function mistSpans(record: Pick<BattleRecord, 'events'>): MistSpan[] {
  return record.events.filter((e) => e.item.weather === 'mist').map(({ from, until }) => ({ from, until }))
}

/** How thick the mist is at `t`, 0 to 1: gathering before the recorded time, thinning to its end. Allocates nothing. */
export function mistAt(spans: readonly MistSpan[], t: number): number {
  let thickest = 0
  for (let i = 0; i < spans.length; i++) {
    const { from, until } = spans[i]!
    const share = smoothstep(from - GATHERS, from, t) * (1 - smoothstep(from + HOLDS, until, t))
    if (share > thickest) thickest = share
  }
  return thickest
}
