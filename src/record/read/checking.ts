import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import type { Citation } from '@/record/schema/common'
import type { Fault } from '@/record/schema/fault'
import { BATTLEFIELD_HALF, REGION_HALF } from '@/record/schema/lists'
import { reporter, type Report } from './ids'

type Ids = ReadonlySet<string>

/** What every check of one reading shares. Each function reports what does not hold and returns whether it does. */
export interface Checking {
  readonly report: Report
  /** Reports a fault that is already in words. */
  say(fault: Fault): false
  /** Every source of a statement is one of sources.json. */
  cited(file: string, path: string, citations: readonly Citation[], field?: string): boolean
  /** `id` is one of `ids`; `what` names them. */
  known(file: string, path: string, id: string, ids: Ids, what: string): boolean
  /** Every id of a list is known, and none is named twice. */
  allKnown(file: string, path: string, given: readonly string[], ids: Ids, what: string): boolean
  /** `until` is after `from`; a missing end passes. */
  forwards(file: string, path: string, from: string | undefined, until: string | undefined): boolean
  /** The times of a list are in order, each after the one before. */
  inOrder(file: string, path: string, field: string, times: readonly (string | undefined)[]): boolean
}

/** @param unread the list of sources could not be read at all: that is one fault, not one for each citation. */
export function createChecking(faults: Fault[], sources: Ids, unread: boolean): Checking {
  const report = reporter(faults)
  const known: Checking['known'] = (file, path, id, ids, what) =>
    ids.has(id) || report(file, path, `a known ${what}`, id, ids)
  return {
    report,
    say: (fault) => {
      faults.push(fault)
      return false
    },
    known,
    cited: (file, path, citations, field = 'sources') =>
      unread ||
      citations.every(
        (c, i) =>
          sources.has(c.id) || report(file, `${path}.${field}[${i}].id`, 'a source of sources.json', c.id, sources),
      ),
    allKnown: (file, path, given, ids, what) => {
      const seen = new Set<string>()
      return given.every((id, i) => {
        if (seen.has(id)) return report(file, `${path}[${i}]`, `a ${what} not named before`, id)
        seen.add(id)
        return known(file, `${path}[${i}]`, id, ids, what)
      })
    },
    forwards: (file, path, from, until) =>
      from === undefined ||
      until === undefined ||
      parseBattleTime(from)! < parseBattleTime(until)! ||
      report(file, `${path}.until`, `a time after ${from}`, until),
    inOrder: (file, path, field, times) => {
      let last: string | undefined
      return times.every((time, i) => {
        if (time === undefined) return true
        if (last !== undefined && parseBattleTime(time)! <= parseBattleTime(last)!)
          return report(file, `${path}[${i}].${field}`, `a time after ${last}`, time)
        last = time
        return true
      })
    },
  }
}

/** Whether a longitude and latitude lie on the drawn battlefield. */
export const onBattlefield = (at: readonly [number, number]): boolean => within(at, BATTLEFIELD_HALF)
/** Whether they lie on the coarser ground around it. */
export const inRegion = (at: readonly [number, number]): boolean => within(at, REGION_HALF)

function within([lon, lat]: readonly [number, number], half: number): boolean {
  const { x, z } = toLocal(lon, lat)
  return Math.abs(x) <= half && Math.abs(z) <= half
}
