import { angleDelta, DEGREES } from '@/base/core/math'

/**
 * Pinching fingers turn a little unintentionally: the map turns only once they have turned by more than this,
 * radians.
 */
const SLACK = 8 * DEGREES

/** Rotation of a two-finger gesture, with a dead zone. */
export class Twist {
  private last = 0
  private turned = 0

  /** Starts a gesture with the two fingers at this angle, radians clockwise on the screen. */
  start(angle: number): void {
    this.last = angle
    this.turned = 0
  }

  /** Takes the fingers' new angle; returns how far the map turns, radians clockwise. */
  move(angle: number): number {
    const step = angleDelta(this.last, angle)
    const before = this.turned
    this.last = angle
    this.turned += step
    if (Math.abs(this.turned) <= SLACK) return 0
    return Math.abs(before) > SLACK ? step : this.turned - Math.sign(this.turned) * SLACK
  }
}
