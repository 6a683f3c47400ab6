import { parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import type { BattleRecord, Trackable } from '@/record/model/record'
import type { Axis } from '@/record/schema/features'
import { createPoseTable, samplePoses, type PoseTable } from '@/record/time/sample'

/** The distance between two arms of an envelopment; one object, written in place. */
export interface GapMeter {
  readonly axis: Axis
  readonly from: BattleTime
  /** When the arms meet according to the record: from then on the gap is 0. */
  readonly closes: BattleTime
  /** Part of the distance held by the two leading units, by their usual frontage, metres. */
  readonly heldM: number
  readonly tracks: readonly Trackable[]
  readonly poses: PoseTable
  /** How many of `tracks`, counted from the first, belong to the first arm. */
  readonly ofFirst: number
  /** Battle time of the fields below; NaN before the first measurement. */
  t: number
  /** Width of the gap, metres; 0 when closed. */
  metres: number
  /** Rows of `tracks` between which the gap is measured; -1 when an arm is not on the map. */
  a: number
  b: number
}

/** Creates the meter for the pair of arms that meet; null where no axis of the record has `meets`. */
export function createGapMeter(record: Pick<BattleRecord, 'axes' | 'tracks' | 'events'>): GapMeter | null {
  for (const { item } of record.axes) {
    const { meets } = item
    const other = meets && record.axes.find((a) => a.item.id === meets.axis)
    const event = meets && record.events.find((e) => e.item.id === meets.event)
    if (!meets || !other || !event) continue
    const of = (axis: Axis) => axis.units.flatMap((id) => record.tracks.find((t) => t.unit.id === id) ?? [])
    const [first, second] = [of(item), of(other.item)]
    const tracks = [...first, ...second]
    return {
      axis: item,
      from: parseBattleTime(meets.from)!,
      closes: event.from,
      heldM: meets.heldM,
      tracks,
      poses: createPoseTable(tracks.length),
      ofFirst: first.length,
      t: NaN,
      metres: 0,
      a: -1,
      b: -1,
    }
  }
  return null
}

const meters = new WeakMap<object, GapMeter | null>()

/** The shared meter of a record, so that the line, its figure and the text on the page measure only once per time. */
export function gapMeterOf(record: Pick<BattleRecord, 'axes' | 'tracks' | 'events'>): GapMeter | null {
  const known = meters.get(record)
  if (known !== undefined) return known
  const meter = createGapMeter(record)
  meters.set(record, meter)
  return meter
}

/** Postures of units behind the arm rather than at its tip. */
const BEHIND: ReadonlySet<string> = new Set(['reserve', 'assembly', 'march', 'crossing'])

function leads({ tracks, poses }: GapMeter, row: number): boolean {
  return poses.presence[row]! > 0 && !BEHIND.has(tracks[row]!.segments[poses.segment[row]!]![poses.fix[row]!]!.posture)
}

/**
 * The gap at `t`: the shortest distance between units of the two arms that are in action, less the frontage they
 * hold; 0 once they have met. Cached for the same `t`.
 */
export function measureGap(meter: GapMeter, t: number): GapMeter {
  if (t === meter.t) return meter
  const { tracks, poses, ofFirst } = meter
  meter.t = t
  samplePoses(tracks, t, poses)
  let nearest = Infinity
  meter.a = meter.b = -1
  for (let i = 0; i < ofFirst; i++) {
    if (!leads(meter, i)) continue
    for (let j = ofFirst; j < tracks.length; j++) {
      if (!leads(meter, j)) continue
      const d = Math.hypot(poses.x[i]! - poses.x[j]!, poses.z[i]! - poses.z[j]!)
      if (d >= nearest) continue
      nearest = d
      meter.a = i
      meter.b = j
    }
  }
  meter.metres = t >= meter.closes ? 0 : Math.max(nearest - meter.heldM, 0)
  return meter
}
