import { battleTime, HOUR, isoLabel, type BattleTime } from '@/base/core/battleTime'
import { toLonLat } from '@/base/geo/frame'
import type { BattleRecord, Fix, Timed } from '@/record/model/record'
import type { Citation, Confidence, GradedCitations, Grades } from '@/record/schema/common'
import type { Posture } from '@/record/schema/tracks'
import { createPoseTable, samplePoses, type PoseTable } from '@/record/time/sample'
import { weakerGrades } from './grades'

export interface UnitState {
  readonly id: string
  readonly name: string
  readonly side: string
  readonly lon: number
  readonly lat: number
  /** Error radius, metres. */
  readonly errorM: number
  readonly posture: Posture
  readonly doing: string
  /** True between two fixes, where the position is interpolated. */
  readonly interpolated: boolean
  /** Grades of what it is doing and of where it is drawn. */
  readonly confidence: Grades
  readonly sources: GradedCitations
}

export interface BattleState {
  readonly time: string
  readonly units: readonly UnitState[]
  readonly events: readonly {
    id: string
    time: string
    title: string
    confidence: Confidence
    sources: readonly Citation[]
  }[]
  readonly sorties: readonly {
    id: string
    side: string
    name: string
    target: string
    aircraft: number
    confidence: Confidence
    sources: readonly Citation[]
  }[]
  readonly fronts: readonly {
    id: string
    kind: string
    name: string
    line: readonly (readonly number[])[]
    confidence: Confidence
    sources: readonly Citation[]
  }[]
}

/** Events are listed for this long after they happen. */
export const EVENT_WINDOW = 6 * HOUR

/**
 * The whole state at time `t`. Pure in (record, t): scrubbing to a time and playing to it give the same state. The
 * scene samples with the same functions.
 */
export function stateAt(record: BattleRecord, t: BattleTime): BattleState {
  const poses = createPoseTable(record.tracks.length)
  samplePoses(record.tracks, t, poses)
  const units: UnitState[] = []
  for (let row = 0; row < poses.count; row++) {
    const state = unitStateAt(record, poses, row)
    if (state) units.push(state)
  }
  return {
    time: isoLabel(t),
    units,
    events: record.events
      .filter((e) => e.from <= t && t < battleTime(Math.max(e.until, e.from + EVENT_WINDOW)))
      .map(({ item, from }) => ({
        id: item.id,
        time: isoLabel(from),
        title: item.title,
        confidence: item.confidence,
        sources: item.sources,
      })),
    sorties: active(record.sorties, t).map((s) => ({
      id: s.id,
      side: s.side,
      name: s.names.en,
      target: s.target,
      aircraft: s.flights.reduce((sum, f) => sum + f.count, 0),
      confidence: s.confidence,
      sources: s.sources,
    })),
    fronts: active(record.features, t).map((f) => ({
      id: f.id,
      kind: f.kind,
      name: f.names.en,
      line: f.line,
      confidence: f.confidence,
      sources: f.sources,
    })),
  }
}

/** The state of the unit in `row` of a sampled table; null when it is not on the map. */
export function unitStateAt(record: BattleRecord, poses: PoseTable, row: number): UnitState | null {
  if (poses.presence[row]! <= 0) return null
  const { unit, segments } = record.tracks[row]!
  const segment = segments[poses.segment[row]!]!
  const index = poses.fix[row]!
  const here = segment[index]!
  const next = segment[index + 1]
  const [lon, lat] = toLonLat(poses.x[row]!, poses.z[row]!)
  return {
    id: unit.id,
    name: unit.names.en,
    side: unit.side,
    lon: round5(lon),
    lat: round5(lat),
    ...legState(here, poses.progress[row]! > 0 ? next : undefined),
  }
}

/** What is said of a unit while it stands at a fix, or is on its way to the next one. */
export type LegState = Pick<UnitState, 'errorM' | 'posture' | 'doing' | 'interpolated' | 'confidence' | 'sources'>

/** What is said of a unit at fix `here`, or on its way to `next` where that is given and lies elsewhere. */
export function legState(here: Fix, next?: Fix): LegState {
  if (!next || (next.x === here.x && next.z === here.z)) {
    const { errorM, posture, note, confidence, sources } = here
    return { errorM, posture, doing: note, interpolated: false, confidence, sources }
  }
  return {
    errorM: Math.max(here.errorM, next.errorM),
    posture: movingPosture(here.posture, next.posture),
    doing: next.note,
    interpolated: true,
    confidence: weakerGrades(here.confidence, next.confidence),
    sources: next.sources,
  }
}

/** The posture on a leg: a unit on its way to being destroyed or to digging in has not reached that posture yet. */
function movingPosture(from: Posture, to: Posture): Posture {
  const arriving: readonly Posture[] = ['captured', 'destroyed', 'withdrawn', 'dispersed', 'dissolved', 'overrun']
  if (to === 'withdrawn') return 'withdraw'
  return arriving.includes(to) ? from : to
}

/** Items whose time span contains `t`. */
export function active<T>(items: readonly Timed<T>[], t: number): T[] {
  return items.filter((i) => i.from <= t && t < i.until).map((i) => i.item)
}

const round5 = (n: number) => Math.round(n * 1e5) / 1e5
