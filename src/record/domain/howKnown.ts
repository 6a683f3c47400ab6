import type { BattleTime } from '@/base/core/battleTime'
import { distance, toLocal, type LonLat } from '@/base/geo/frame'
import type { BattleRecord } from '@/record/model/record'
import { CONFIDENCES, type Citation, type Confidence } from '@/record/schema/common'
import type { Source } from '@/record/schema/sources'
import { gradesOf } from './grades'
import { stateAt } from './stateAt'

export type Perspective = Source['custom']['perspective']

/** How much is known of what stands within a circle at one time. */
export interface HowKnown {
  readonly units: number
  readonly places: number
  readonly lines: number
  /** Counts of units by grade, for what they did and for where they are drawn; and of named places. */
  readonly fact: Readonly<Record<Confidence, number>>
  readonly place: Readonly<Record<Confidence, number>>
  readonly named: Readonly<Record<Confidence, number>>
  /** Counts of fronts, pockets and other drawn lines, by where they run. */
  readonly drawn: Readonly<Record<Confidence, number>>
  /** Citations of these units, places and lines by whose account the work is, most first. */
  readonly accounts: readonly { readonly perspective: Perspective; readonly citations: number }[]
}

/** Counts what stands within `radiusM` metres of a point at battle time `t`. */
export function howKnown(record: BattleRecord, t: BattleTime, [lon, lat]: LonLat, radiusM: number): HowKnown {
  const middle = toLocal(lon, lat)
  const within = (point: LonLat) => {
    const { x, z } = toLocal(point[0], point[1])
    return distance(x, z, middle.x, middle.z) <= radiusM
  }
  const fact = none()
  const place = none()
  const named = none()
  const drawn = none()
  const accounts = new Map<Perspective, number>()
  const cite = (citations: readonly Citation[]) => {
    for (const { id } of citations) {
      const perspective = record.sources.get(id)?.custom.perspective
      if (perspective) accounts.set(perspective, (accounts.get(perspective) ?? 0) + 1)
    }
  }
  const state = stateAt(record, t)
  const units = state.units.filter((u) => within([u.lon, u.lat]))
  for (const unit of units) {
    const grades = gradesOf(unit.confidence)
    fact[grades.fact]++
    place[grades.place]++
    cite(unit.sources.fact)
    cite(unit.sources.place)
  }
  const places = [...record.places.values()].filter((p) => !p.offMap && within(p.position))
  for (const each of places) {
    named[each.confidence]++
    cite(each.sources)
  }
  // A border claim is a statement about a treaty, not about the battle.
  const lines = state.fronts.filter(
    (f) => f.kind !== 'border-claim' && f.line.some(([lon, lat]) => within([lon!, lat!])),
  )
  for (const line of lines) {
    drawn[gradesOf(line.confidence).place]++
    cite(line.sources)
  }
  return {
    units: units.length,
    places: places.length,
    lines: lines.length,
    fact,
    place,
    named,
    drawn,
    accounts: [...accounts]
      .map(([perspective, citations]) => ({ perspective, citations }))
      .sort((a, b) => b.citations - a.citations),
  }
}

function none(): Record<Confidence, number> {
  return Object.fromEntries(CONFIDENCES.map((c) => [c, 0])) as Record<Confidence, number>
}
