import { expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { claimsOf } from '@/record/domain/claims'
import { commandAt, parentAt } from '@/record/domain/command'
import { stateAt, type UnitState } from '@/record/domain/stateAt'
import type { ClaimValue } from '@/record/schema/claims'
import { at, realRecord } from '../../../helpers/record'

/** Facts checked one by one with the functions behind `npm run -s state` and `npm run -s claims`. */
export const record = realRecord()
const when = (time: string) => at(`1939-${time}`)

/** The fact in words with its line in the article (or the first timeline), the record's value, the source's value. */
export type Fact = [fact: string, recorded: () => unknown, source: unknown]

/** One test per fact: an expected function is a predicate, anything else must be equal. */
export function facts(rows: readonly Fact[]): void {
  it.each(rows)('%s', (_, recorded, source) => {
    const got = recorded()
    if (typeof source === 'function') expect(source(got), `got ${JSON.stringify(got)}`).toBe(true)
    else expect(got).toEqual(source)
  })
}

export const atMost = (limit: number) => (n: unknown) => typeof n === 'number' && n <= limit
export const atLeast = (limit: number) => (n: unknown) => typeof n === 'number' && n >= limit
export const says = (pattern: RegExp) => (text: unknown) => pattern.test(String(text))

/** The unit as printed by `state`; undefined when it is not on the map. */
export const unit = (time: string, id: string): UnitState | undefined =>
  stateAt(record, when(time)).units.find((u) => u.id === id)
export const posture = (time: string, id: string) => unit(time, id)?.posture
export const there = (time: string, id: string) => unit(time, id) !== undefined

/** Kilometres between two things: a unit on the map at that time, or a place. NaN if one is missing. */
export function km(time: string, a: string, b: string): number {
  const [p, q] = [spot(time, a), spot(time, b)]
  return p && q ? Math.hypot(p.x - q.x, p.z - q.z) / 1000 : NaN
}

/** Kilometres that `a` lies east of `b` (west when negative). */
export function eastOf(time: string, a: string, b: string): number {
  const [p, q] = [spot(time, a), spot(time, b)]
  return p && q ? (p.x - q.x) / 1000 : NaN
}

function spot(time: string, id: string) {
  const place = record.places.get(id)
  if (place) return toLocal(place.position[0], place.position[1])
  const here = unit(time, id)
  return here && toLocal(here.lon, here.lat)
}

/** The commander in post at a time. */
export function commander(time: string, id: string): string {
  return commandAt(record, record.units.get(id)!, when(time))?.name ?? 'nobody'
}
export const superior = (time: string, id: string) => parentAt(record.units.get(id)!, when(time))

/** Number of items of a type in a unit's equipment; summed if the type is listed more than once. */
export const count = (id: string, type: RegExp) =>
  record.units
    .get(id)!
    .equipment.filter((e) => type.test(e.type))
    .reduce((n, e) => n + e.count, 0)

/** The value that `claims` prints first, and all the others. */
export function claim(measure: string, id: string): ClaimValue {
  const found = claimsOf(record, measure).find((c) => c.id === `cl.${id}`)!
  return found.values[found.preferred.value]!
}
export const rivals = (measure: string, id: string) =>
  claimsOf(record, measure)
    .find((c) => c.id === `cl.${id}`)!
    .values.map((v) => v.date ?? v.value ?? v.text ?? [v.min, v.max])

const item = (id: string) => [...record.events, ...record.context].find((e) => e.item.id === id)!.item
/** `07-03T10:45` of an event. */
export const eventTime = (id: string) => item(id).t.slice(5, 16)
export const eventDay = (id: string) => item(id).t.slice(0, 10)
export const eventUnits = (id: string) => item(id).units
export const eventText = (id: string) => `${item(id).title}. ${item(id).text}`

/** Whether a crossing exists at a time. */
export function stands(time: string, place: string): boolean {
  const { from, until } = record.places.get(place)!
  const t = when(time)
  return (from === undefined || parseBattleTime(from)! <= t) && (until === undefined || t < parseBattleTime(until)!)
}

/** Aircraft of a sortie, by type. */
export const flown = (id: string, type: RegExp = /./) =>
  record.sorties
    .find((s) => s.item.id === id)!
    .item.flights.filter((f) => type.test(f.type))
    .reduce((n, f) => n + f.count, 0)
/** Names of what `state` lists as drawn lines of a kind. */
export const lines = (time: string, kind: string) =>
  stateAt(record, when(time))
    .fronts.filter((f) => f.kind === kind)
    .map((f) => f.name)
