import type { UnitFilter } from '@/record/domain/unitFilter'
import type { Session } from '@/state/session/session'

/** A point of the picture, and what is shown there. */
export interface PointerSpot {
  /** CSS pixels from the top left of the picture. */
  readonly x: number
  readonly y: number
  /** Extra radius for fingers, CSS pixels. */
  readonly slack: number
  readonly layers: Session['layers']
  readonly filter: UnitFilter
  /** The ground under the point, local metres; null for sky. Computed once, when first needed. */
  ground(): {
    readonly x: number
    readonly z: number
    /** Distance that counts as a hit of a thin line, metres. */ readonly reach: number
  } | null
}
