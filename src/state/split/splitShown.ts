import { useSession } from '@/state/session/battleContext'
import type { Session } from '@/state/session/session'
import type { SplitRequest } from '@/state/session/slices/split'

/** What the halves of the picture show now: nothing while presenting, nor in a still of another moment. */
export function splitShown(s: Session): SplitRequest | null {
  return s.mode === 'explore' && !s.still ? s.split : null
}

/** Where the halves meet, CSS pixels from the left: a share of what a panel at the left leaves free of the width. */
export function dividerX({ divider, coveredLeft }: Pick<Session, 'divider' | 'coveredLeft'>, width: number): number {
  return coveredLeft + (width - coveredLeft) * divider
}

export const useSplitShown = () => useSession(splitShown)
