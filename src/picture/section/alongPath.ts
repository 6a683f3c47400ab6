import { toLocal, type LonLat } from '@/base/geo/frame'
import { lengthsAlong, type FlatLine } from '@/base/geo/polyline'
import { tr } from '@/base/i18n/i18n'
import { nameWord } from '@/record/domain/nameWord'
import { unitsOnMap } from '@/record/domain/onMap'
import type { BattleRecord } from '@/record/model/record'
import type { Names, Side } from '@/record/schema/common'

/** Something that a path crosses or passes, metres from its start. */
export interface AlongPath {
  readonly atM: number
  readonly label: string
}
export interface WaterCrossed extends AlongPath {
  /** Width of the river as drawn, metres; null for a lake. */
  readonly widthM: number | null
}
export interface UnitPassed extends AlongPath {
  readonly id: string
  readonly side: Side
  /** Distance from the path, metres. */
  readonly offM: number
}

export interface WaterLines {
  readonly rivers: readonly {
    readonly id: string
    readonly names?: Names | undefined
    readonly points: readonly (readonly [x: number, z: number, level: number, width: number])[]
  }[]
  readonly lakes: readonly { readonly id: string; readonly ring: readonly (readonly [x: number, z: number])[] }[]
}

/** A path in WGS84 degrees as a flat line in local metres. */
export function flatPath(points: readonly LonLat[]): FlatLine {
  return Float64Array.from(
    points.flatMap(([lon, lat]) => {
      const { x, z } = toLocal(lon, lat)
      return [x, z]
    }),
  )
}

/** Where the path meets rivers and the shores of lakes, from its start. */
export function watersAlong(path: FlatLine, { rivers, lakes }: WaterLines): WaterCrossed[] {
  const lengths = lengthsAlong(path)
  const out: WaterCrossed[] = []
  const meet = (ax: number, az: number, bx: number, bz: number, label: string, widthM: number | null) => {
    for (let i = 0; i + 3 < path.length; i += 2) {
      const u = crossing(path[i]!, path[i + 1]!, path[i + 2]!, path[i + 3]!, ax, az, bx, bz)
      if (u === null) continue
      const [from, to] = [lengths[i / 2]!, lengths[i / 2 + 1]!]
      out.push({ atM: from + (to - from) * u, label, widthM })
    }
  }
  for (const { id, names, points } of rivers)
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1]!, points[i]!]
      meet(a[0], a[1], b[0], b[1], names ? nameWord(names) : id, (a[3] + b[3]) / 2)
    }
  for (const { id, ring } of lakes)
    for (let i = 0; i < ring.length; i++) {
      const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!]
      meet(a[0], a[1], b[0], b[1], tr('shore of {lake}', { lake: id }), null)
    }
  return out.sort((a, b) => a.atM - b.atM)
}

/** Share of the way from A to B at which it crosses the segment from P to Q; null when it does not. */
function crossing(ax: number, az: number, bx: number, bz: number, px: number, pz: number, qx: number, qz: number) {
  const [rx, rz, sx, sz] = [bx - ax, bz - az, qx - px, qz - pz]
  const turn = rx * sz - rz * sx
  if (turn === 0) return null
  const u = ((px - ax) * sz - (pz - az) * sx) / turn
  const v = ((px - ax) * rz - (pz - az) * rx) / turn
  return u >= 0 && u <= 1 && v >= 0 && v < 1 ? u : null
}

/** The place on the path nearest to local (x, z): metres from its start and from it. */
export function nearestOnPath(path: FlatLine, x: number, z: number): { atM: number; offM: number } {
  let best = { atM: 0, offM: Infinity }
  let before = 0
  for (let i = 0; i + 3 < path.length; i += 2) {
    const [ax, az] = [path[i]!, path[i + 1]!]
    const [dx, dz] = [path[i + 2]! - ax, path[i + 3]! - az]
    const length = Math.hypot(dx, dz)
    const u = length === 0 ? 0 : Math.min(Math.max(((x - ax) * dx + (z - az) * dz) / length ** 2, 0), 1)
    const offM = Math.hypot(x - ax - dx * u, z - az - dz * u)
    if (offM < best.offM) best = { atM: before + length * u, offM }
    before += length
  }
  return best
}

/** The point `atM` metres along the path, local metres; its ends beyond it. */
export function pointOnPath(path: FlatLine, atM: number): { x: number; z: number } {
  const lengths = lengthsAlong(path)
  const last = lengths.length - 1
  for (let i = 0; i < last; i++) {
    if (atM > lengths[i + 1]! && i + 1 < last) continue
    const span = lengths[i + 1]! - lengths[i]!
    const u = span === 0 ? 0 : Math.min(Math.max((atM - lengths[i]!) / span, 0), 1)
    const o = i * 2
    return { x: path[o]! + (path[o + 2]! - path[o]!) * u, z: path[o + 1]! + (path[o + 3]! - path[o + 1]!) * u }
  }
  return { x: path[0]!, z: path[1]! }
}

/** Units at battle time `t` within `withinM` metres of the path, from its start. */
export function unitsAlong(record: BattleRecord, t: number, path: FlatLine, withinM: number): UnitPassed[] {
  return [...unitsOnMap(record, t)]
    .flatMap(([id, [lon, lat]]): UnitPassed[] => {
      const unit = record.units.get(id)!
      const { x, z } = toLocal(lon, lat)
      const { atM, offM } = nearestOnPath(path, x, z)
      return offM <= withinM && unit.arm !== 'aviation' ? [{ id, side: unit.side, label: unit.short, atM, offM }] : []
    })
    .sort((a, b) => a.atM - b.atM)
}

/** Crossings and well-known places within `withinM` metres of the path, from its start. */
export function placesAlong({ places }: BattleRecord, path: FlatLine, withinM: number): AlongPath[] {
  return [...places.values()]
    .flatMap((place): AlongPath[] => {
      if (place.offMap || place.kind === 'area' || (place.rank > 2 && place.kind !== 'crossing')) return []
      const { x, z } = toLocal(place.position[0], place.position[1])
      const { atM, offM } = nearestOnPath(path, x, z)
      return offM <= withinM ? [{ atM, label: nameWord(place.names) }] : []
    })
    .sort((a, b) => a.atM - b.atM)
}
