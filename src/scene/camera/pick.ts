import type { UnitFilter } from '@/record/domain/unitFilter'
import type { Session } from '@/state/session/session'
import type { World } from '../world'

/** A point of the picture being tested, with the inputs of the tests. */
export interface PickPoint {
  readonly world: World
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

/** What was hit: the id, and for units the row of the token or the index of its end mark. */
export interface Hit {
  readonly id: string
  readonly row?: number
  readonly fate?: number
}

/** Order of the tests: upright before flat, small before large. The first hit wins. */
export const PICK_ORDER = ['token', 'end-mark', 'name', 'aircraft', 'sign', 'line', 'arrow', 'fire', 'pocket'] as const

export interface Pick {
  readonly step: (typeof PICK_ORDER)[number]
  /**
   * Whether it can be hovered while presenting. For lines and areas it cannot, or a resting pointer would keep opening
   * tooltips.
   */
  readonly inTalks: boolean
  at(point: PickPoint): Hit | null
}
