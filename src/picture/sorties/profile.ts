import { clamp, smoothstep } from '@/base/core/math'
import { distance } from '@/base/geo/frame'
import { bankOf, COURSE_STEP, COURSE_STRIDE as STRIDE, type Course, type CourseOrder } from './course'
import { seededUnit } from './seeded'

/** Metres above sea level at a local point. */
export type GroundHeight = (x: number, z: number) => number

/** Floats per stored point: x, altitude, z, heading, pitch, bank. */
export const POSE_STRIDE = 6
/** Minimum height above the ground near the path, metres; a wingman may be 25 m lower on a slope. */
const CLEARANCE = 60
const NEAR = 160
const WINDOW = 4
/** Height at which a strafing pass ends, metres above the ground. */
const STRAFE_LOW = 70

/** The course with heights above sea level, pitch and bank. `altitude` is metres above the ground at the target. */
export function raiseCourse(
  course: Course,
  order: CourseOrder,
  altitude: number,
  climbs: boolean,
  ground: GroundHeight,
): Float32Array {
  const { points, length } = course
  const low = lowestAllowed(course, ground)
  const level = ground(order.target.x, order.target.z) + altitude
  const heights = new Float32Array(length)
  for (let i = 0; i < length; i++) {
    const x = points[i * STRIDE]!
    const z = points[i * STRIDE + 1]!
    const time = course.begin + i * COURSE_STEP
    heights[i] = Math.max(low[i]!, wantedHeight(order, level, altitude, climbs, low[i]!, time, x, z))
  }
  const poses = new Float32Array(length * POSE_STRIDE)
  for (let i = 0; i < length; i++) {
    const a = Math.max(0, i - 1)
    const b = Math.min(length - 1, i + 1)
    const o = i * POSE_STRIDE
    poses[o] = points[i * STRIDE]!
    poses[o + 1] = heights[i]!
    poses[o + 2] = points[i * STRIDE + 1]!
    poses[o + 3] = points[i * STRIDE + 2]!
    poses[o + 4] = Math.atan2(heights[b]! - heights[a]!, Math.max(1, b - a) * COURSE_STEP * order.speed)
    poses[o + 5] = bankOf(
      (points[b * STRIDE + 2]! - points[a * STRIDE + 2]!) / (Math.max(1, b - a) * COURSE_STEP),
      order.speed,
    )
  }
  return poses
}

function wantedHeight(
  order: CourseOrder,
  level: number,
  altitude: number,
  climbs: boolean,
  low: number,
  time: number,
  x: number,
  z: number,
): number {
  const away = distance(x, z, order.target.x, order.target.z)
  let height = level
  if (order.task === 'strafe') {
    // A shallow dive, at most about one in five.
    const run = Math.max(1_500, (altitude - STRAFE_LOW) * 5)
    height = low - CLEARANCE + STRAFE_LOW + Math.max(0, altitude - STRAFE_LOW) * smoothstep(150, run, away)
  }
  if (order.task === 'duel') {
    const swing = Math.min(260, altitude / 4) * (1 - smoothstep(3_500, 8_000, away))
    const phase = 2 * Math.PI * seededUnit(order.seed, 77)
    height += swing * (0.7 * Math.sin(time / 17 + phase) + 0.3 * Math.sin(time / 7 + 2 * phase))
  }
  // From an airfield on the map: takes off there and reaches altitude after 12 km, or less if there is no room.
  if (climbs) {
    const room = clamp(order.reach * 0.7, 1, 12_000)
    const near = distance(x, z, order.home.x, order.home.z)
    height = low + (height - low) * smoothstep(0, room, near)
  }
  return height
}

/** Ground plus clearance along the course, smoothed by a running maximum and then a running mean. */
function lowestAllowed(course: Course, ground: GroundHeight): Float32Array {
  const { points, length } = course
  const top = new Float32Array(length)
  for (let i = 0; i < length; i++) {
    const x = points[i * STRIDE]!
    const z = points[i * STRIDE + 1]!
    top[i] = Math.max(ground(x, z), ground(x + NEAR, z), ground(x - NEAR, z), ground(x, z + NEAR), ground(x, z - NEAR))
  }
  const high = slide(top, (values, from, until) => {
    let best = values[from]!
    for (let i = from + 1; i <= until; i++) best = Math.max(best, values[i]!)
    return best
  })
  // Every mean is over maxima that include this point, so it is never below the ground here.
  const smooth = slide(high, (values, from, until) => {
    let sum = 0
    for (let i = from; i <= until; i++) sum += values[i]!
    return sum / (until - from + 1)
  })
  return smooth.map((value) => value + CLEARANCE)
}

function slide(
  values: Float32Array,
  take: (values: Float32Array, from: number, until: number) => number,
): Float32Array {
  return values.map((_, i) => take(values, Math.max(0, i - WINDOW), Math.min(values.length - 1, i + WINDOW)))
}
