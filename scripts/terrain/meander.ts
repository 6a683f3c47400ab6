import { clamp, smoothstep } from '../../src/base/core/math'
import type { Axis } from './course'
import { noise } from './noise'
import type { RiverRecord } from './records'

/** A drawn river: points downstream with water level and width, metres. */
export interface Course {
  readonly id: string
  readonly points: { x: number; z: number; level: number; width: number }[]
}

const STEP = 20
const KEEP_EVERY = 4

interface Tie {
  readonly x: number
  readonly z: number
}

function nearestIndex(axis: Axis, x: number, z: number, from: number, reach: number): number {
  let best = from
  let least = Infinity
  for (let i = Math.max(0, from - 2); i <= Math.min(axis.x.length - 1, from + reach); i++) {
    const d = (axis.x[i]! - x) ** 2 + (axis.z[i]! - z) ** 2
    if (d < least) {
      least = d
      best = i
    }
  }
  return best
}

function headingAt(axis: Axis, i: number): number {
  const a = Math.max(0, i - 6)
  const b = Math.min(axis.x.length - 1, i + 6)
  return Math.atan2(axis.z[b]! - axis.z[a]!, axis.x[b]! - axis.x[a]!)
}

/**
 * Walks down an axis as a sine-generated curve (its direction swings, not its offset: that gives real meanders their
 * goose necks), with swing and wavelength varied by noise, kept within a belt and led back through the ties.
 */
export function drawMeanders(axis: Axis, river: RiverRecord, ties: Tie[], seed: number): Course {
  const { wavelengthM, beltM } = river.meander
  const points: { x: number; z: number; level: number; width: number }[] = []
  const end = axis.x.length - 1
  let x = axis.x[0]!
  let z = axis.z[0]!
  let phase = 0
  let along = 0
  for (let station = 0, n = 0; station < end && n < 60_000; n++) {
    station = nearestIndex(axis, x, z, station, 6)
    const heading = headingAt(axis, station)
    const offset = (z - axis.z[station]!) * Math.cos(heading) - (x - axis.x[station]!) * Math.sin(heading)
    let free = smoothstep(150, 1500, (end - station) * axis.step)
    for (const tie of ties) free = Math.min(free, smoothstep(150, 1300, Math.hypot(x - tie.x, z - tie.z)))
    const mood = noise(along / (wavelengthM * 5), 0.5, seed)
    const swing = free * clamp(river.meander.swing * (1 + 0.95 * mood), 0.2, 1.8)
    const length = wavelengthM * clamp(2.1 + 1.9 * noise(along / (wavelengthM * 2.2), 7.5, seed), 1.1, 3.4)
    const wander = free * beltM * 0.7 * noise(along / (wavelengthM * 9), 3.5, seed)
    const pull = Math.atan((offset - wander) / (beltM * (0.15 + 0.55 * free)))
    const direction = heading + swing * Math.sin(phase) - clamp(pull, -0.7, 0.7)
    if (n % KEEP_EVERY === 0) {
      const width = river.widthM * (1 + 0.28 * noise(along / 700, 11.5, seed))
      points.push({ x, z, level: axis.level[station]!, width })
    }
    x += STEP * Math.cos(direction)
    z += STEP * Math.sin(direction)
    phase += (2 * Math.PI * STEP) / length
    along += STEP
  }
  points.push({ x: axis.x[end]!, z: axis.z[end]!, level: axis.level[end]!, width: river.widthM })
  return { id: axis.id, points: fallEvenly(cutNecks(points, Math.max(90, 2.8 * river.widthM))) }
}

/**
 * Cuts through necks narrower than `least` metres, as rivers do: a bank that thin would fall between posts 32 m apart.
 */
function cutNecks(points: Course['points'], least: number): Course['points'] {
  const out: Course['points'] = []
  const step = STEP * KEEP_EVERY
  const skip = Math.ceil((least * 1.6) / step) + 1
  for (let i = 0; i < points.length; i++) {
    const here = points[i]!
    out.push(here)
    for (let j = Math.min(points.length - 1, i + 45); j > i + skip; j--) {
      const there = points[j]!
      if (Math.hypot(there.x - here.x, there.z - here.z) >= least) continue
      out.push({ ...here, x: (here.x + there.x) / 2, z: (here.z + there.z) / 2 })
      i = j - 1
      break
    }
  }
  return out
}

/** Spreads the fall of each stretch over the drawn length, so that the level falls at every point. */
function fallEvenly(points: Course['points']): Course['points'] {
  const reach = 10
  const mean = points.map((_, i) => {
    const a = Math.max(0, i - reach)
    const b = Math.min(points.length - 1, i + reach)
    let sum = 0
    for (let k = a; k <= b; k++) sum += points[k]!.level
    return sum / (b - a + 1)
  })
  let level = mean[0]!
  return points.map((point, i) => {
    level = i === 0 ? level : Math.min(mean[i]!, level - 0.01)
    return { ...point, level: Math.round(level * 100) / 100 }
  })
}
