import type { Confidence, Grades, Side } from '@/record/schema/common'
import type { Arm, Echelon, Unit } from '@/record/schema/forces'
import { gradesOf } from './grades'

/** What must be documented for a unit to be drawn: the fact, the place, or both. */
export const DOCUMENTED_WHAT = ['both', 'fact', 'place'] as const
export type DocumentedWhat = (typeof DOCUMENTED_WHAT)[number]

/** Which units are shown. An empty list does not restrict. */
export interface UnitFilter {
  readonly sides: readonly Side[]
  readonly arms: readonly Arm[]
  readonly echelons: readonly Echelon[]
  /** Confidences of the place. */
  readonly confidences: readonly Confidence[]
  /** "Documented only", and what must be documented; null for no restriction. */
  readonly only: DocumentedWhat | null
}

export const NO_FILTER: UnitFilter = { sides: [], arms: [], echelons: [], confidences: [], only: null }

export function isFiltering(filter: UnitFilter): boolean {
  const { sides, arms, echelons, confidences, only } = filter
  return sides.length + arms.length + echelons.length + confidences.length > 0 || only !== null
}

/** True if a unit passes the criteria that do not change with time: side, arm, echelon. */
export function passesIdentity(filter: UnitFilter, unit: Pick<Unit, 'side' | 'arm' | 'echelon'>): boolean {
  return holds(filter.sides, unit.side) && holds(filter.arms, unit.arm) && holds(filter.echelons, unit.echelon)
}

/** True if something with these grades, or with this single confidence, may be shown. */
export function passesConfidence(
  { confidences, only }: Pick<UnitFilter, 'confidences' | 'only'>,
  confidence: Confidence | Grades,
): boolean {
  const { fact, place } = gradesOf(confidence)
  return (
    holds(confidences, place) &&
    (only === null || only === 'place' || fact === 'documented') &&
    (only === null || only === 'fact' || place === 'documented')
  )
}

function holds<T>(allowed: readonly T[], value: T): boolean {
  return allowed.length === 0 || allowed.includes(value)
}
