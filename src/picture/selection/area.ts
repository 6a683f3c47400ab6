import { battleTime } from '@/base/core/battleTime'
import { toLocal, type LonLat } from '@/base/geo/frame'
import { flatRingArea } from '@/base/geo/measure'
import type { FlatLine } from '@/base/geo/polyline'
import { gradesOf } from '@/record/domain/grades'
import { observerAt } from '@/record/domain/observers'
import { stateAt } from '@/record/domain/stateAt'
import { sumUnits, type Sums } from '@/record/domain/sums'
import type { BattleRecord } from '@/record/model/record'
import type { Names } from '@/record/schema/common'
import { CORNER_LIMITS, type Area } from '@/record/schema/viewing'

/** An area on the ground at one time, local metres. */
export type AreaShape =
  | { readonly kind: 'ring'; readonly ring: FlatLine }
  | {
      readonly kind: 'circle'
      readonly x: number
      readonly z: number
      readonly radiusM: number
      /** Of the place or unit in its middle; null for a bare point. */
      readonly names: Names | null
    }

/** The shape of an area at battle time `t`; null while the unit in its middle is not on the map. */
export function areaShape(record: BattleRecord, area: Area, t: number): AreaShape | null {
  if ('ring' in area) return { kind: 'ring', ring: flat(area.ring) }
  const at = observerAt(record, area.about, t)
  return at && { kind: 'circle', ...toLocal(at.lon, at.lat), radiusM: area.radiusM, names: at.names }
}

/** Whether local (x, z) lies in the shape. A ring that crosses itself holds what an odd number of its turns encloses. */
export function holds(shape: AreaShape, x: number, z: number): boolean {
  if (shape.kind === 'circle') return Math.hypot(x - shape.x, z - shape.z) <= shape.radiusM
  const { ring } = shape
  let inside = false
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, az, bx, bz] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!]
    if (az > z !== bz > z && x < ((bx - ax) * (z - az)) / (bz - az) + ax) inside = !inside
  }
  return inside
}

/** Square kilometres. Of a ring that crosses itself, the difference between what it turns round either way. */
export function areaKm2(shape: AreaShape): number {
  return (shape.kind === 'circle' ? Math.PI * shape.radiusM ** 2 : flatRingArea(shape.ring)) / 1e6
}

/** What is counted in an area at one time. */
export interface AreaCount {
  readonly km2: number
  /** Units whose drawn place lies in the area, by side and then by name. */
  readonly units: readonly string[]
  /** Of these, units whose place no source states. */
  readonly inferred: number
  readonly sums: Sums
}

/** Counts the units of an area at battle time `t`. Air units are drawn at their base and count there. */
export function countArea(record: BattleRecord, shape: AreaShape, t: number): AreaCount {
  const inside = stateAt(record, battleTime(t)).units.filter(({ lon, lat }) => {
    const { x, z } = toLocal(lon, lat)
    return holds(shape, x, z)
  })
  const order = (id: string) => {
    const { side, names } = record.units.get(id)!
    return `${side} ${names.en}`
  }
  const units = inside.map(({ id }) => id).sort((a, b) => (order(a) < order(b) ? -1 : 1))
  return {
    km2: areaKm2(shape),
    units,
    inferred: inside.filter(({ confidence }) => gradesOf(confidence).place !== 'documented').length,
    sums: sumUnits(record, units, t),
  }
}

/**
 * A drawn line as the corners of a ring, at most `CORNER_LIMITS.max` of them, evenly taken; null for one that encloses
 * nothing.
 */
export function ringFrom(points: readonly LonLat[]): readonly LonLat[] | null {
  const step = Math.max(1, points.length / CORNER_LIMITS.max)
  const corners: LonLat[] = []
  for (let i = 0; i < points.length && corners.length < CORNER_LIMITS.max; i += step) {
    const [lon, lat] = points[Math.floor(i)]!
    const corner = [Number(lon.toFixed(5)), Number(lat.toFixed(5))] as const
    const last = corners[corners.length - 1]
    if (!last || last[0] !== corner[0] || last[1] !== corner[1]) corners.push(corner)
  }
  return corners.length < CORNER_LIMITS.min || flatRingArea(flat(corners)) < 1 ? null : corners
}

function flat(points: readonly LonLat[]): FlatLine {
  return Float64Array.from(
    points.flatMap(([lon, lat]) => {
      const { x, z } = toLocal(lon, lat)
      return [x, z]
    }),
  )
}
