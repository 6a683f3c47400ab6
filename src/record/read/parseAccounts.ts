import * as v from 'valibot'
import { isoLabel, parseBattleTime } from '@/base/core/battleTime'
import type { BattleRecord } from '@/record/model/record'
import { AccountsFile, Difference, type AccountChange } from '@/record/schema/accounts'
import { shown, type Fault } from '@/record/schema/fault'
import { createChecking, type Checking } from './checking'
import { createKeyframeCheck } from './checkTrack'
import { pathOf, readEntries, withinLimits } from './readFile'

const FILE = 'accounts.json'

/**
 * The differences between the accounts, from the raw file. One that names what the record does not have, or whose
 * times do not hold, is left out and reported.
 */
export function parseAccounts(
  given: unknown,
  record: BattleRecord,
): { readonly differences: readonly Difference[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const { header, list } = AccountsFile
  const envelope = v.safeParse(v.strictObject({ ...header, [list]: v.array(v.unknown()) }), given)
  if (!envelope.success) {
    const [issue] = envelope.issues
    faults.push({ file: FILE, path: '', expected: issue.expected ?? 'a list of differences', got: shown(issue.input) })
    return { differences: [], faults }
  }
  const items = (given as Record<string, unknown[]>)[list]!
  const { [list]: _, ...rest } = given as Record<string, unknown>
  if (!withinLimits(FILE, '', rest, faults)) return { differences: [], faults }
  const checking = createChecking(faults, new Set(record.sources.keys()), false)
  const ids = idsOf(record)
  const seen = new Set<string>()
  const differences = readEntries(FILE, list, Difference, items, faults).filter((d) => {
    const path = pathOf(d)
    const fresh = !seen.has(d.id) || checking.report(FILE, `${path}.id`, 'an id not used before', d.id)
    seen.add(d.id)
    return fresh && holds(d, path, record, ids, checking)
  })
  return { differences, faults }
}

type Ids = ReturnType<typeof idsOf>

const idsOf = (record: BattleRecord) => ({
  places: new Set(record.places.keys()),
  tracked: new Set(record.tracks.map((t) => t.unit.id)),
  lines: new Set(record.features.map((f) => f.item.id)),
  fires: new Set(record.barrages.map((f) => f.item.id)),
  sorties: new Set(record.sorties.map((s) => s.item.id)),
  claims: new Set(record.claims.map((c) => c.id)),
  events: new Set(record.events.map((e) => e.item.id)),
})

function holds(d: Difference, path: string, record: BattleRecord, ids: Ids, checking: Checking): boolean {
  const { known, allKnown, cited, forwards, report } = checking
  const within = (field: 'from' | 'until' | 'seenAt') => {
    const t = parseBattleTime(d[field])!
    return (
      (record.start <= t && t <= record.end) ||
      report(FILE, `${path}.${field}`, `a time from ${record.battle.start} to ${record.battle.end}`, d[field])
    )
  }
  const seen = parseBattleTime(d.seenAt)!
  return (
    within('from') &&
    within('until') &&
    within('seenAt') &&
    forwards(FILE, path, d.from, d.until) &&
    ((parseBattleTime(d.from)! <= seen && seen < parseBattleTime(d.until)!) ||
      report(FILE, `${path}.seenAt`, `a time from ${d.from} to ${d.until}`, d.seenAt)) &&
    known(FILE, `${path}.place`, d.place, ids.places, 'place') &&
    allKnown(FILE, `${path}.claims`, d.claims, ids.claims, 'claim') &&
    allKnown(FILE, `${path}.events`, d.events, ids.events, 'event') &&
    (['soviet', 'japanese'] as const).every(
      (account) =>
        cited(FILE, `${path}.${account}`, d[account].sources) &&
        d[account].changes.every((c, i) => changeHolds(c, `${path}.${account}.changes[${i}]`, record, ids, checking)),
    )
  )
}

function changeHolds(change: AccountChange, path: string, record: BattleRecord, ids: Ids, checking: Checking): boolean {
  const { known, forwards, report } = checking
  switch (change.what) {
    case 'unit-untold':
      return (
        known(FILE, `${path}.unit`, change.unit, ids.tracked, 'unit with a track') &&
        forwards(FILE, path, change.from, change.until)
      )
    case 'line-untold':
      return known(FILE, `${path}.line`, change.line, ids.lines, 'line')
    case 'line-span': {
      if (!known(FILE, `${path}.line`, change.line, ids.lines, 'line')) return false
      const { item } = record.features.find((f) => f.item.id === change.line)!
      return forwards(FILE, path, change.from ?? item.from, change.until ?? item.until)
    }
    case 'unit-course':
      return (
        known(FILE, `${path}.unit`, change.unit, ids.tracked, 'unit with a track') &&
        forwards(FILE, path, change.from, change.until) &&
        courseHolds(change, path, record, ids, checking)
      )
    case 'fire-span': {
      if (!known(FILE, `${path}.fire`, change.fire, ids.fires, 'barrage')) return false
      const { item } = record.barrages.find((f) => f.item.id === change.fire)!
      const places = new Set(item.on.map((circle) => circle.place))
      return (
        forwards(FILE, path, change.from ?? item.from, change.until ?? item.until) &&
        (change.on ?? []).every(
          (id, i) =>
            places.has(id) || report(FILE, `${path}.on[${i}]`, 'a place on which the barrage falls', id, places),
        )
      )
    }
    case 'sortie-time':
      return known(FILE, `${path}.sortie`, change.sortie, ids.sorties, 'sortie')
    case 'losses-untold':
      return known(FILE, `${path}.sortie`, change.sortie, ids.sorties, 'sortie')
    case 'sortie-flights': {
      if (!known(FILE, `${path}.sortie`, change.sortie, ids.sorties, 'sortie')) return false
      const { item } = record.sorties.find((s) => s.item.id === change.sortie)!
      const types = new Set(item.flights.map((f) => f.type))
      return change.flights.every(
        (f, i) =>
          types.has(f.type) || report(FILE, `${path}.flights[${i}].type`, 'a type that the sortie has', f.type, types),
      )
    }
  }
}

/** A course lies within its span, at one of the unit's stays on the map, and ends before the unit goes on from there. */
function courseHolds(
  change: Extract<AccountChange, { what: 'unit-course' }>,
  path: string,
  record: BattleRecord,
  ids: Ids,
  checking: Checking,
): boolean {
  const { report } = checking
  const [from, until] = [parseBattleTime(change.from)!, parseBattleTime(change.until)!]
  const holds = createKeyframeCheck(FILE, record.places, ids.places, checking)
  if (!holds(change.keyframes, `${path}.keyframes`)) return false
  const times = change.keyframes.map((k) => parseBattleTime(k.t)!)
  const outside = times.findIndex((t) => t < from || t > until)
  if (outside >= 0)
    return report(
      FILE,
      `${path}.keyframes[${outside}].t`,
      `a time from ${change.from} to ${change.until}`,
      change.keyframes[outside]!.t,
    )
  const { segments } = record.tracks.find((t) => t.unit.id === change.unit)!
  const segment = segments.find((s) => s[0]!.t <= until && s[s.length - 1]!.depart >= from)
  if (!segment) return report(FILE, `${path}.from`, 'a time at which the unit is on the map', change.from)
  const next = segment.find((fix) => fix.t > until)
  const last = change.keyframes[change.keyframes.length - 1]!
  return (
    !next ||
    parseBattleTime(last.depart ?? last.t)! < next.t ||
    report(
      FILE,
      `${path}.keyframes[${change.keyframes.length - 1}].depart`,
      `a time before ${isoLabel(next.t)}`,
      last.depart,
    )
  )
}
