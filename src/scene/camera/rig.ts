import { clamp, DEGREES } from '@/base/core/math'
import { easeView } from '@/ground/camera/ease'
import { flightLift, type SceneHeight } from '@/ground/camera/eye'
import { flightAt, flightSeconds, type View } from '@/ground/camera/flight'
import { limitView } from '@/ground/camera/limits'
import type { Stander } from './standingCamera'

/** Bounds of the look of someone who stands, radians above the horizon. */
const LOOK_DOWN = -35 * DEGREES
const LOOK_UP = 50 * DEGREES

/** How the camera moves: by hand, with a unit, along a flight, or as the eyes of someone on the ground. */
export type CameraMode = 'free' | 'follow' | 'flight' | 'standing'

/** What the rig needs of the world; the tests give it a plain. */
export interface RigWorld {
  /** Height of the drawn ground, scene metres. */
  readonly height: SceneHeight
  /** Writes where the unit of a row is, local metres; false while it is not on the map. */
  place(row: number, out: { x: number; z: number }): boolean
  prefersReducedMotion(): boolean
}

/** How the rig moves; the panel of settings changes them. */
export interface RigPace {
  /** Share of the remaining way per second, exponential. */
  readonly ease: number
  /** Factor of the seconds of a flight. */
  readonly flightPace: number
  /** Metres that the eye keeps above the ground. */
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
 * The camera as a state machine. Gestures and keys change the wanted view; `step` moves the shown view after it, once a
 * frame. Any change by hand ends a flight. A flight, a followed unit and a stander are states of this object alone:
 * the component gives it frames and puts three's camera where it says.
 */
export class CameraRig {
  /** Where the hand wants the view to be, and where the picture has come. */
  readonly wanted: View
  readonly shown: View
  /** Eyes on the ground, or null in the air. */
  standing: Stander | null = null
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

  /** The view that the camera is at or on its way to. */
  get goal(): View {
    return this.flight?.to ?? this.wanted
  }

  /** Changes the wanted view by hand: ends a flight. Someone who stands stays. */
  change(edit: (wanted: View) => void): void {
    if (this.standing) return
    this.flight = null
    edit(this.wanted)
    limitView(this.wanted)
  }

  /** Flies to a view, or cuts to it. Leaves the ground. */
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

  /** Goes with the unit of a row from now on, or with none (-1). Flies to it when it is out of the picture or far below. */
  follow(row: number): void {
    if (row >= 0 && row !== this.followed && this.world.place(row, spot)) {
      const { x, z, distance } = this.shown
      const far = Math.hypot(spot.x - x, spot.z - z) > distance * 0.2
      if (far || distance > 15_000)
        this.flyTo({ ...this.shown, x: spot.x, z: spot.z, distance: Math.min(distance, 12_000) })
    }
    this.followed = row
  }

  /** Stands at a point, local metres, looking along a bearing; stays as it is when it stands there already. Null: back to the air. */
  stand(at: { x: number; z: number; bearing: number } | null): void {
    if (!at) this.standing = null
    else if (this.standing?.x !== at.x || this.standing.z !== at.z) this.standing = { ...at, up: 0 }
  }

  /** Turns the head of someone who stands, radians. */
  turnHead(right: number, up: number): void {
    if (!this.standing) return
    this.standing.bearing += right
    this.standing.up = clamp(this.standing.up + up, LOOK_DOWN, LOOK_UP)
  }

  /** Moves the shown view by one frame of `dt` seconds; true while there is motion left. Allocates nothing. */
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
