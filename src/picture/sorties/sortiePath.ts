import { battleTime, parseBattleTime } from '@/base/core/battleTime'
import { DEGREES } from '@/base/core/math'
import { bearing, distance, type LocalPoint } from '@/base/geo/frame'
import type { Sortie } from '@/record/schema/sorties'
import { cruiseSpeed } from './aircraft'
import { COURSE_STEP, flyCourse, type CourseOrder } from './course'
import { formationOffsets, splitFlight, type Flight, type Task } from './formation'
import { planLosses } from './losses'
import type { FlightPlan, GroupPlan, GroupStay, SortiePlan } from './plan'
import { raiseCourse, type GroundHeight } from './profile'
import { seededUnit, seedOf } from './seeded'

/** Position of a place by its id, local metres; null when it has none. */
export type ResolvePlace = (id: string) => LocalPoint | null

/** Radius about the map's origin at which a force enters and leaves the map, metres. */
export const ENTRY_DISTANCE = 45_000
/** Sideways offset of the way home from the way in, metres, so that both can be distinguished. */
const WAY_OUT_ASIDE = 7_000

interface Line {
  readonly t: number
  readonly target: LocalPoint
  readonly approach: number
  readonly reach: number
  readonly base: LocalPoint | null
}

/**
 * Plans every aircraft of a sortie; pure, the same for the same record. Null when its target or base has no
 * place on the map. Courses and formation are schematic: the record gives force, target, time and side of entry.
 */
export function planSortie(sortie: Sortie, resolve: ResolvePlace, groundHeight: GroundHeight): SortiePlan | null {
  const line = resolveLine(sortie, resolve)
  if (!line) return null
  const stay = sortie.overTargetMin * 60
  const slowest = Math.min(...sortie.flights.filter((f) => f.role === 'bomber').map((f) => cruiseSpeed(f.type)))
  const groups: GroupPlan[] = []
  const flights: FlightPlan[] = []
  const stays: GroupStay[] = []
  let count = 0
  for (const [index, flight] of sortie.flights.entries()) {
    const task = taskOf(flight, sortie)
    const seed = seedOf(`${sortie.id}/${index}`)
    const cruise = cruiseSpeed(flight.type)
    // Escorts stay near their bombers as far as their own speed allows.
    const speed = task === 'escort' ? Math.min(Math.max(slowest, cruise * 0.9), cruise * 1.1) : cruise
    flights.push({ type: flight.type, role: flight.role, first: count, count: flight.count })
    for (const [n, place] of splitFlight(flight, task, stay, seed).entries()) {
      const aside = place.lateral + asideOf(task, index)
      const order = orderOf(line, task, speed, aside, place.stay, seed + n)
      const course = flyCourse(order)
      const begin = line.t + place.delay + course.begin
      stays.push({ arrival: line.t + place.delay, leaving: line.t + place.delay + place.stay })
      groups.push({
        first: count,
        size: place.size,
        from: begin,
        until: begin + (course.length - 1) * COURSE_STEP,
        speed,
        poses: raiseCourse(course, order, sortie.altitudeM + place.up, line.base !== null, groundHeight),
        offsets: formationOffsets(flight, place.size),
      })
      count += place.size
    }
  }
  const from = battleTime(Math.min(...groups.map((g) => g.from)))
  const until = battleTime(Math.max(...groups.map((g) => g.until)))
  const plan: SortiePlan = {
    id: sortie.id,
    side: sortie.side,
    count,
    from,
    until,
    spanSeconds: until - from,
    flights,
    groups,
    losses: [],
  }
  return sortie.losses.length === 0 ? plan : { ...plan, losses: planLosses(sortie, plan, stays, groundHeight) }
}

/** Task of a flight: fighters escort bombers if there are any, else they fight. */
export function taskOf(flight: Flight, sortie: Sortie): Task {
  if (flight.role === 'bomber') return 'bomb'
  if (flight.role === 'strafing') return 'strafe'
  if (flight.role === 'reconnaissance') return 'observe'
  return sortie.flights.some((other) => other.role === 'bomber') ? 'escort' : 'duel'
}

/** Escorts fly beside the stream, alternately right and left; the first flight is always on the line. */
function asideOf(task: Task, index: number): number {
  return task === 'escort' && index > 0 ? (index % 2 === 1 ? 420 : -420) : 0
}

function resolveLine(sortie: Sortie, resolve: ResolvePlace): Line | null {
  const target = resolve(sortie.target)
  const t = parseBattleTime(sortie.t)
  if (!target || t === null) return null
  if ('bearingDeg' in sortie.from) {
    const approach = sortie.from.bearingDeg * DEGREES + Math.PI
    return { t, target, approach, reach: reachOf(target, approach), base: null }
  }
  const from = resolve(sortie.from.place)
  if (!from) return null
  const away = distance(from.x, from.z, target.x, target.z)
  const approach =
    away < 1 ? Math.PI * 2 * seededUnit(seedOf(sortie.id), 0) : bearing(from.x, from.z, target.x, target.z)
  // Within 8 km there is no room for an approach: the force enters from that side of the map.
  const reach = reachOf(target, approach)
  const seen = away > 8_000 && away < reach
  return { t, target, approach, reach: seen ? away : reach, base: seen ? from : null }
}

/** How far back from the target the line of approach enters the map; across it for a target beyond the far edge. */
function reachOf(target: LocalPoint, approach: number): number {
  const along = target.x * Math.sin(approach) - target.z * Math.cos(approach)
  const root = along ** 2 - target.x ** 2 - target.z ** 2 + ENTRY_DISTANCE ** 2
  const reach = root < 0 ? ENTRY_DISTANCE : along + Math.sqrt(root)
  return reach < 15_000 ? ENTRY_DISTANCE : reach
}

function orderOf(line: Line, task: Task, speed: number, aside: number, stay: number, seed: number): CourseOrder {
  const { approach, reach } = line
  const right = { x: Math.cos(approach), z: Math.sin(approach) }
  const target = { x: line.target.x + right.x * aside, z: line.target.z + right.z * aside }
  // Offset to one side, so that the half turn has a definite direction, the same for the whole stream.
  const out = aside + Math.min(WAY_OUT_ASIDE, reach / 5)
  const far = reach * 1.1
  const home = line.base ?? {
    x: line.target.x - Math.sin(approach) * far + right.x * out,
    z: line.target.z + Math.cos(approach) * far + right.z * out,
  }
  return { task, speed, target, approach, reach, home, stay, seed }
}
