import type { BattleTime } from '@/base/core/battleTime'
import { clamp } from '@/base/core/math'
import type { Write } from '@/state/store/actionStore'

/** What the two halves of the picture show: the two sides' accounts of one time, or the clock's time and another. */
export type SplitRequest = { readonly kind: 'accounts' } | { readonly kind: 'times'; readonly t: BattleTime }

/** The split picture. */
export interface SplitSlice {
  /** Null while the picture is whole. */
  split: SplitRequest | null
  /** Where the halves meet, as a share of the picture's width from the left. */
  divider: number
  /** What differs is marked on the map. */
  splitMarks: boolean
}

export const DIVIDER_START = 0.5

export const SPLIT: SplitSlice = { split: null, divider: DIVIDER_START, splitMarks: true }

export const splitActions = (write: Write<SplitSlice>) => ({
  setSplit: (split: SplitRequest | null) => write({ split }),
  /** Rounded to a thousandth, as a link holds it. */
  setDivider: (share: number) => write({ divider: Math.round(clamp(share, 0, 1) * 1000) / 1000 }),
  setSplitMarks: (splitMarks: boolean) => write({ splitMarks }),
})
