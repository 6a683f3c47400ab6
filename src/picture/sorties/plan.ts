import type { BattleTime } from '@/base/core/battleTime'
import type { AircraftType, Sortie, SortieLoss } from '@/record/schema/sorties'
import type { Flight } from './formation'

/** Aircraft that fly one path behind one leader. */
export interface GroupPlan {
  /** Index of the leader among the plan's aircraft; the others follow it. */
  readonly first: number
  readonly size: number
  /** Battle time of the first pose. */
  readonly from: number
  readonly until: number
  /** Metres per second over the ground. */
  readonly speed: number
  /** x, altitude above sea level, z, heading, pitch, bank every COURSE_STEP seconds. */
  readonly poses: Float32Array
  /** Right, back and up of each aircraft, metres. */
  readonly offsets: Float32Array
}

/** Aircraft of one type: `count` consecutive indices from `first`. */
export interface FlightPlan {
  readonly type: AircraftType
  readonly role: Flight['role']
  readonly first: number
  readonly count: number
}

export interface SortiePlan {
  readonly id: string
  readonly side: Sortie['side']
  readonly count: number
  readonly from: BattleTime
  readonly until: BattleTime
  readonly spanSeconds: number
  readonly flights: readonly FlightPlan[]
  readonly groups: readonly GroupPlan[]
  /** Aircraft that are lost, ordered by the time they leave the formation. */
  readonly losses: readonly LostAircraft[]
}

/** An aircraft that leaves its formation and does not come back. */
export interface LostAircraft {
  /** Its index among the plan's aircraft. */
  readonly index: number
  readonly type: SortieLoss['type']
  /** Battle time at which it leaves the formation, and at which it hits the ground. */
  readonly at: number
  readonly down: number
  /**
   * x, y, z in metres relative to where it left; absolute heading, pitch and bank; every COURSE_STEP seconds from
   * `at`.
   */
  readonly fall: Float32Array
}

/** When a group is over the target, seconds of battle time. */
export interface GroupStay {
  readonly arrival: number
  readonly leaving: number
}
