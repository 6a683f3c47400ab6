import { DAY, type BattleTime } from '@/base/core/battleTime'
import { lengthOnEarth } from '@/base/geo/azimuthal'
import type { BattleRecord } from '@/record/model/record'
import type { AtlasLine } from '@/record/schema/atlas'
import type { Claim } from '@/record/schema/claims'
import { allianceOf, ALLIANCES, type Alliance } from './alliances'
import { claimPeriod } from './claimPeriod'
import { spanOf } from './claims'
import { nameWord } from './nameWord'

/** The roads of the atlas by which each side was supplied: from the railway to the front. */
const ROADS: Record<Alliance, string> = { su: 'road.borzya', jp: 'road.hailar' }
/** A figure of supply speaks of the weeks around it, seconds. */
const SPEAKS_FOR = 45 * DAY

/** How one side was supplied at a time, as far as the record says. */
export interface Supply {
  readonly alliance: Alliance
  /** The road on the small-scale map; its course between the places is drawn, not known. */
  readonly road: AtlasLine | null
  /** Points of the road, WGS84 degrees, from the railway to the front. */
  readonly points: readonly (readonly [lon: number, lat: number])[]
  /** Name of the place at which it leaves the railway. */
  readonly from: string
  /** Length of the road as drawn, kilometres. */
  readonly drawnKm: number
  /** Stated distances. */
  readonly distance: Claim | null
  /** Last stated number of lorries, and share of them that could run. */
  readonly lorries: Claim | null
  readonly running: Claim | null
  /** Tons delivered a day. */
  readonly tons: Claim | null
}

type SupplyRecord = Pick<BattleRecord, 'claims' | 'atlas'>

/** The supply of both sides at battle time `t`: what was last stated, at most 45 days before. */
export function supplyAt(record: SupplyRecord, t: number): Supply[] {
  return ALLIANCES.map((alliance): Supply => {
    const entry = record.atlas.get(ROADS[alliance])
    const road = entry && 'through' in entry ? entry : null
    const points = road ? pointsOf(record, road) : []
    const start = road && typeof road.through[0] === 'string' ? record.atlas.get(road.through[0]) : undefined
    const last = (measure: string) => lastStated(record, alliance, measure, t)
    return {
      alliance,
      road,
      points,
      from: start ? nameWord(start.names) : '',
      drawnKm: lengthOnEarth(points),
      // A distance does not change with the weeks.
      distance: claimsOfSide(record, alliance, 'geography.distance')[0] ?? null,
      lorries: last('supply.trucks'),
      running: last('supply.trucks.percent'),
      tons: last('supply.tons'),
    }
  })
}

/** Widest line of a flow of lorries per thousand of them, and the narrowest that can be seen, CSS pixels. */
export const FLOW_SCALE = { perThousand: 4, min: 1.5 } as const

/** Width of a flow on the map: in proportion to the least number of lorries stated; null where none is. */
export function flowWidth(lorries: Claim | null): number | null {
  const span = lorries && spanOf(lorries)
  return span ? Math.max(FLOW_SCALE.min, (span.min / 1000) * FLOW_SCALE.perThousand) : null
}

function claimsOfSide({ claims }: Pick<BattleRecord, 'claims'>, alliance: Alliance, measure: string): Claim[] {
  return claims.filter((c) => c.measure === measure && allianceOf(c.about.sides) === alliance)
}

function lastStated(record: SupplyRecord, alliance: Alliance, measure: string, t: number): Claim | null {
  let best: Claim | null = null
  let from: BattleTime | null = null
  for (const claim of claimsOfSide(record, alliance, measure)) {
    const period = claimPeriod(claim)
    if (!period || period.from > t || t - period.until > SPEAKS_FOR) continue
    if (from === null || period.from >= from) [best, from] = [claim, period.from]
  }
  return best
}

/** The points of a line of the atlas, WGS84 degrees. */
export function pointsOf({ atlas }: Pick<BattleRecord, 'atlas'>, line: AtlasLine): (readonly [number, number])[] {
  return line.through.flatMap((point) => {
    if (typeof point !== 'string') return [point]
    const place = atlas.get(point)
    return place && 'position' in place ? [place.position] : []
  })
}
