import { parseBattleTime } from '@/base/core/battleTime'
import type { Timed } from '@/record/model/record'
import type { Feature } from '@/record/schema/features'

/** A dated line in its chain: the previous state, the next state, and when it starts to move towards that. */
export interface Link {
  readonly dated: Timed<Feature>
  readonly before: Timed<Feature> | null
  readonly after: Timed<Feature> | null
  /**
   * When it starts to move towards the next state, which it reaches at `until`; equal to `until` if it does not move.
   */
  readonly rests: number
}

/**
 * Links every line and area of the record into its chain: features with the same `chain` are consecutive where one
 * ends as the next begins.
 */
export function linksOf(features: readonly Timed<Feature>[]): Link[] {
  const inChain = (a: Timed<Feature>, b: Timed<Feature>) =>
    a.item.chain !== undefined && a.item.chain === b.item.chain && a.until === b.from
  return features.map((dated) => {
    const before = features.find((f) => inChain(f, dated)) ?? null
    const after = features.find((f) => inChain(dated, f)) ?? null
    const { restsUntil } = dated.item
    const rests = !after ? dated.until : restsUntil === undefined ? dated.from : parseBattleTime(restsUntil)!
    return { dated, before, after, rests }
  })
}
