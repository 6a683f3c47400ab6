import { HOUR } from '@/base/core/battleTime'
import { smoothstep } from '@/base/core/math'
import type { BattleRecord, Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'

/** How long clouds gather before the recorded time and clear after it, battle seconds: an estimate. */
export const GATHERS = 1.5 * HOUR

/** The events of the record that tell of rain or a thunderstorm. */
export function wetEvents({ events }: Pick<BattleRecord, 'events'>): Timed<BattleEvent>[] {
  return events.filter(({ item }) => item.weather === 'rain' || item.weather === 'thunderstorm')
}

/** How much it rains at `t`, 0 to 1: as long as the record says, with a soft beginning and end outside it. */
export function wetAt(spans: readonly { readonly from: number; readonly until: number }[], t: number): number {
  let most = 0
  for (let i = 0; i < spans.length; i++) {
    const { from, until } = spans[i]!
    const share = smoothstep(from - GATHERS, from, t) * (1 - smoothstep(until, until + GATHERS, t))
    if (share > most) most = share
  }
  return most
}
