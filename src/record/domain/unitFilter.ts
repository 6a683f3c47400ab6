import type { Confidence, Side } from '@/record/schema/common'
import type { Arm, Echelon, Unit } from '@/record/schema/forces'

/** Which units are shown. An empty list of a kind lets all of that kind through. */
export interface UnitFilter {
  readonly sides: readonly Side[]
  readonly arms: readonly Arm[]
  readonly echelons: readonly Echelon[]
  readonly confidences: readonly Confidence[]
}

export const NO_FILTER: UnitFilter = { sides: [], arms: [], echelons: [], confidences: [] }

/** "Only what is documented": what no source states is not drawn. */
export const DOCUMENTED_ONLY: readonly Confidence[] = ['documented']

export function isFiltering(filter: UnitFilter): boolean {
  return filter.sides.length + filter.arms.length + filter.echelons.length + filter.confidences.length > 0
}

/** True when a unit passes what does not change with time: side, arm, echelon. */
export function passesIdentity(filter: UnitFilter, unit: Pick<Unit, 'side' | 'arm' | 'echelon'>): boolean {
  return holds(filter.sides, unit.side) && holds(filter.arms, unit.arm) && holds(filter.echelons, unit.echelon)
}

/** True when a position of this confidence may be shown. */
export function passesConfidence(filter: UnitFilter, confidence: Confidence): boolean {
  return holds(filter.confidences, confidence)
}

function holds<T>(allowed: readonly T[], value: T): boolean {
  return allowed.length === 0 || allowed.includes(value)
}
