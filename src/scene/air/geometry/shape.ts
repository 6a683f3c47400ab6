import type { Paint } from './meshWriter'
import type { Ring, Station } from './parts'

/** The drawn shape of one type; metres, z aft from the nose, true size. */
export interface AircraftShape {
  readonly paint: Paint
  readonly star: boolean
  readonly body: readonly Ring[]
  readonly sides: number
  /** Rings up to this z are cowling. */
  readonly cowl: number
  /** Half-wings, each from root to tip. */
  readonly wings: readonly (readonly Station[])[]
  readonly thickness: number
  readonly tail: readonly Station[]
  readonly fins: readonly (readonly Station[])[]
  readonly canopies: readonly (readonly [z0: number, z1: number, halfWidth: number, y: number, height: number])[]
  /** Engines in the wing at ±x. */
  readonly nacelles?: readonly {
    readonly x: number
    readonly rings: readonly Ring[]
    readonly sides: number
    readonly cowl: number
  }[]
  readonly spats?: readonly [x: number, y: number, foot: number, z: number, chord: number]
  readonly legs?: readonly [x: number, y: number, foot: number, z: number, radius: number]
  /** Interplane struts: x, lower y, upper y, z of the lower and of the upper end, chord. */
  readonly struts?: readonly (readonly [x: number, y0: number, y1: number, z0: number, z1: number, chord: number])[]
  /** Half the diameter of a propeller. */
  readonly prop: number
  readonly marks: readonly [x: number, y: number, z: number, radius: number]
  /** Centre of the aircraft, metres aft of the nose. */
  readonly centre: number
}
