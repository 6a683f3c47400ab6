import { clamp, DEGREES } from '@/base/core/math'
import { easeView } from '@/ground/camera/ease'
import { flightLift, type SceneHeight } from '@/ground/camera/eye'
import { flightAt, flightSeconds, type View } from '@/ground/camera/flight'
import { limitView } from '@/ground/camera/limits'
import type { StandingView } from './standingCamera'

/** Limits of the standing view's pitch, radians above the horizon. */
const LOOK_DOWN = -35 * DEGREES
const LOOK_UP = 50 * DEGREES

/** How the camera moves: by input, with a unit, along a flight, or at eye level on the ground. */
export type CameraMode = 'free' | 'follow' | 'flight' | 'standing'

/** What the rig needs from the world; the tests pass a flat plain. */
export interface RigWorld {
  /** Height of the drawn ground, scene metres. */
  readonly height: SceneHeight
  /** Writes the position of the unit of a row, local metres; false while it is not on the map. */
  place(row: number, out: { x: number; z: number }): boolean
  prefersReducedMotion(): boolean
}

/** Speeds of the rig; set by the settings panel. */
export interface RigPace {
  /** Share of the remaining distance covered per second, exponential. */
  readonly ease: number
  /** Factor on flight duration. */
  readonly flightPace: number
  /** Minimum height of the eye above the ground, metres. */
  readonly clearance: number
}

interface Flight {
  readonly from: View
  readonly to: View
  readonly seconds: number
  readonly lift: number
  age: number
}

const spot = { x: 0, z: 0 }

/**
 * The camera as a state machine. Gestures and keys change the wanted view; `step` moves the shown view towards it, once
 * a frame. Any manual change ends a flight. Flying, following and standing are states of this object alone: the
 * component calls `step` and places the three.js camera at the result.
 */
export class CameraRig {
  /** The view requested by input, and the view shown now. */
  readonly wanted: View
  readonly shown: View
  /** The standing viewer, or null in the air. */
  standing: StandingView | null = null
  private flight: Flight | null = null
  private followed = -1
  private readonly look = { bearing: NaN, up: NaN }

  constructor(
    opening: View,
    private readonly world: RigWorld,
    private readonly pace: () => RigPace,
  ) {
    this.wanted = limitView({ ...opening })
    this.shown = { ...this.wanted }
  }

  get mode(): CameraMode {
    if (this.standing) return 'standing'
    if (this.flight) return 'flight'
    return this.followed >= 0 ? 'follow' : 'free'
  }

  /** The view that the camera has reached or is heading for. */
  get goal(): View {
    return this.flight?.to ?? this.wanted
  }

  /** Changes the wanted view by input, which ends a flight. A standing camera stays standing. */
  change(edit: (wanted: View) => void): void {
    if (this.standing) return
    this.flight = null
    edit(this.wanted)
    limitView(this.wanted)
  }

  /** Flies to a view, or cuts to it. Ends standing. */
  flyTo(to: View, instant = false): void {
    this.standing = null
    if (instant || this.world.prefersReducedMotion()) {
      this.flight = null
      Object.assign(this.wanted, limitView({ ...to }))
      Object.assign(this.shown, this.wanted)
      return
    }
    const from = { ...this.shown }
    const { flightPace, clearance } = this.pace()
    const lift = flightLift((u, extra, out) => flightAt(from, to, u, out, extra), this.world.height, clearance)
    this.flight = { from, to: { ...to }, seconds: flightSeconds(from, to) * flightPace, lift, age: 0 }
  }

  /**
   * Follows the unit of a row from now on, or none (-1). Flies to it first when it is off centre or the camera is far
   * away.
   */
  follow(row: number): void {
    if (row >= 0 && row !== this.followed && this.world.place(row, spot)) {
      const { x, z, distance } = this.shown
      const far = Math.hypot(spot.x - x, spot.z - z) > distance * 0.2
      if (far || distance > 15_000)
        this.flyTo({ ...this.shown, x: spot.x, z: spot.z, distance: Math.min(distance, 12_000) })
    }
    this.followed = row
  }

  /**
   * Stands at a point, local metres, looking along a bearing; no change if it already stands there. Null: back to the
   * air.
   */
  stand(at: { x: number; z: number; bearing: number } | null): void {
    if (!at) this.standing = null
    else if (this.standing?.x !== at.x || this.standing.z !== at.z) this.standing = { ...at, up: 0 }
  }

  /** Turns the standing view, radians. */
  turnHead(right: number, up: number): void {
    if (!this.standing) return
    this.standing.bearing += right
    this.standing.up = clamp(this.standing.up + up, LOOK_DOWN, LOOK_UP)
  }

  /** Moves the shown view by one frame of `dt` seconds; true while it is still moving. Allocates nothing. */
  step(dt: number): boolean {
    const moving = this.flight ? this.fly(this.flight, dt) : this.ease(dt)
    if (!this.standing) return moving
    const turned = this.look.bearing !== this.standing.bearing || this.look.up !== this.standing.up
    this.look.bearing = this.standing.bearing
    this.look.up = this.standing.up
    return turned
  }

  private fly(flight: Flight, dt: number): boolean {
    flight.age += dt
    const u = Math.min(flight.age / flight.seconds, 1)
    if (this.followed >= 0 && this.world.place(this.followed, spot)) {
      flight.to.x = spot.x
      flight.to.z = spot.z
    }
    flightAt(flight.from, flight.to, u, this.wanted, flight.lift)
    Object.assign(this.shown, this.wanted)
    if (u >= 1) {
      this.flight = null
      limitView(this.wanted)
    }
    return true
  }

  private ease(dt: number): boolean {
    if (this.followed >= 0 && this.world.place(this.followed, spot)) {
      this.wanted.x = spot.x
      this.wanted.z = spot.z
      limitView(this.wanted)
    }
    return easeView(this.shown, this.wanted, 1 - Math.exp(-dt * this.pace().ease))
  }
}
