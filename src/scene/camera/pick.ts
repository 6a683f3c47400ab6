import type { World } from '../world'
import type { PointerSpot } from './pointerSpot'

/** A point of the picture being tested, with the inputs of the tests. */
export interface PickPoint extends PointerSpot {
  readonly world: World
}

/** What was hit: the id, and for units the row of the token or the index of its end mark. */
export interface Hit {
  readonly id: string
  readonly row?: number
  readonly fate?: number
}

/** Order of the tests: upright before flat, small before large. The first hit wins. */
export const PICK_ORDER = [
  'token',
  'end-mark',
  'name',
  'aircraft',
  'sign',
  'near',
  'line',
  'arrow',
  'fire',
  'pocket',
] as const

export interface Pick {
  readonly step: (typeof PICK_ORDER)[number]
  /**
   * Whether it can be hovered while presenting. For lines and areas it cannot, or a resting pointer would keep opening
   * tooltips.
   */
  readonly inTalks: boolean
  at(point: PickPoint): Hit | null
}
