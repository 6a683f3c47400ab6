import { angleDelta, DEGREES } from '@/base/core/math'

/** Fingers that pinch turn a little by themselves: the map turns when they have turned by more than this. */
const SLACK = 8 * DEGREES

/** Two fingers' turn, with some slack before it counts. */
export class Twist {
  private last = 0
  private turned = 0

  /** Two fingers are down, at this angle, radians clockwise on the screen. */
  start(angle: number): void {
    this.last = angle
    this.turned = 0
  }

  /** Takes the fingers' new angle; returns by how much the map turns with them, radians clockwise. */
  move(angle: number): number {
    const step = angleDelta(this.last, angle)
    const before = this.turned
    this.last = angle
    this.turned += step
    if (Math.abs(this.turned) <= SLACK) return 0
    return Math.abs(before) > SLACK ? step : this.turned - Math.sign(this.turned) * SLACK
  }
}
