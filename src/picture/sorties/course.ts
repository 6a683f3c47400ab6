import { angleDelta, clamp } from '@/base/core/math'
import { bearing, distance, type LocalPoint } from '@/base/geo/frame'
import type { Task } from './formation'
import { seededUnit } from './seeded'

/** Seconds between the stored points of a course. */
export const COURSE_STEP = 2
/** Floats per stored point of a course. */
export const COURSE_STRIDE = 3
const SUBSTEPS = 4
const GRAVITY = 9.81
/** Maximum bank drawn, radians. */
export const MAX_BANK = Math.PI / 3
/** Bank angle in turns by task, radians: shallow for a loaded bomber, steep for a fighter. */
const TURN_BANK: Readonly<Record<Task, number>> = { bomb: 0.4, escort: 0.6, duel: 0.95, strafe: 0.75, observe: 0.4 }
const WEAVE = { amplitude: 0.32, period: 55 }

/** A path over the ground plane at constant speed: x (m), z (m), heading (rad, unwrapped) per step. */
export interface Course {
  readonly points: Float32Array
  readonly length: number
  /** Start of the course, seconds relative to the time over the target; negative. */
  readonly begin: number
}

export interface CourseOrder {
  readonly task: Task
  /** Metres per second. */
  readonly speed: number
  /** Point over which the leader is at second 0. */
  readonly target: LocalPoint
  /** Heading over the target, radians. */
  readonly approach: number
  /** Ground distance from the target at which the course begins and ends, metres. */
  readonly reach: number
  /** Where it flies home to. */
  readonly home: LocalPoint
  /** Seconds to stay over the target; used only by tasks that circle or make repeated passes. */
  readonly stay: number
  readonly seed: number
}

/** Simulates an order: straight in, over the target at second 0, the task, then a turn and home. */
export function flyCourse(order: CourseOrder): Course {
  const weave = order.task === 'escort' ? WEAVE.amplitude : 0
  const w = (2 * Math.PI) / WEAVE.period
  const before: number[] = []
  let { x, z } = order.target
  // Integrated backwards from the target, so that the time over it is exact whatever the weave.
  for (let time = 0; distance(x, z, order.target.x, order.target.z) < order.reach;) {
    for (let i = 0; i < SUBSTEPS; i++) {
      const dt = COURSE_STEP / SUBSTEPS
      const heading = order.approach + weave * Math.sin(w * (time - dt / 2))
      x -= Math.sin(heading) * order.speed * dt
      z += Math.cos(heading) * order.speed * dt
      time -= dt
    }
    before.push(x, z, order.approach + weave * Math.sin(w * time))
  }
  const steps = before.length / COURSE_STRIDE
  const after = flyTask(order, weave, w)
  const points = new Float32Array(before.length + after.length)
  for (let i = 0; i < steps; i++)
    for (let k = 0; k < COURSE_STRIDE; k++) points[i * COURSE_STRIDE + k] = before[(steps - 1 - i) * COURSE_STRIDE + k]!
  points.set(after, before.length)
  return { points, length: points.length / COURSE_STRIDE, begin: -steps * COURSE_STEP }
}

function flyTask(order: CourseOrder, weave: number, w: number): number[] {
  const steer = createSteering(order)
  const limit = (GRAVITY * Math.tan(TURN_BANK[order.task])) / order.speed
  const dt = COURSE_STEP / SUBSTEPS
  const points: number[] = []
  let { x, z } = order.target
  let heading = order.approach
  let turn = weave * w
  // The bound only stops a course that never reaches home; no course in the record comes near it.
  for (let time = 0; time < order.stay + 7_200;) {
    points.push(x, z, heading)
    const away = distance(x, z, order.target.x, order.target.z)
    if (time > order.stay && (away >= order.reach || distance(x, z, order.home.x, order.home.z) < 900)) break
    for (let i = 0; i < SUBSTEPS; i++) {
      const goal = steer(time, x, z, heading)
      const error =
        goal === null ? angleDelta(heading, order.approach) : angleDelta(heading, bearing(x, z, goal.x, goal.z))
      // With a gain of a third or less the roll can follow, so the heading does not overshoot.
      const wanted = clamp(0.3 * (error + weave * Math.sin(w * time)), -limit, limit)
      // Limited roll rate: from level to full bank in about three seconds.
      turn += clamp(wanted - turn, (-limit / 3) * dt, (limit / 3) * dt)
      x += Math.sin(heading + (turn * dt) / 2) * order.speed * dt
      z -= Math.cos(heading + (turn * dt) / 2) * order.speed * dt
      heading += turn * dt
      time += dt
    }
  }
  return points
}

type Steering = (time: number, x: number, z: number, heading: number) => LocalPoint | null

/** Where to fly next, evaluated second by second; null means straight ahead. */
function createSteering(order: CourseOrder): Steering {
  const { task, target, home, stay, speed } = order
  if (task === 'bomb' || task === 'escort') return (time) => (time * speed < 3_000 ? null : home)
  const wide = task === 'observe' ? 4_500 : 2_100
  let goal: LocalPoint | null = null
  let goalSince = 0
  let inward = false
  let picks = 0
  return (time, x, z, heading) => {
    if (time >= stay) return home
    const reached = goal !== null && distance(x, z, goal.x, goal.z) < (task === 'strafe' ? 350 : 450)
    if (goal !== null && !reached && time - goalSince < (task === 'duel' ? 26 : 120)) return goal
    goalSince = time
    picks++
    if (task === 'strafe') {
      // Straight past the target, a turn, and over it again, each pass a little to one side.
      const out = heading + (seededUnit(order.seed, picks) - 0.5) * 0.5
      goal = inward ? target : { x: x + Math.sin(out) * 2_300, z: z - Math.cos(out) * 2_300 }
      inward = !inward
      return goal
    }
    const angle = 2 * Math.PI * seededUnit(order.seed, picks * 2)
    const radius = wide * Math.sqrt(seededUnit(order.seed, picks * 2 + 1))
    goal = { x: target.x + Math.sin(angle) * radius, z: target.z - Math.cos(angle) * radius }
    return goal
  }
}

/** Bank of a coordinated turn, radians; right wing down is positive, as is a turn to the right. */
export function bankOf(turn: number, speed: number): number {
  return clamp(Math.atan((turn * speed) / GRAVITY), -MAX_BANK, MAX_BANK)
}
