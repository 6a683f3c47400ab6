import { parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import type { BattleRecord, Timed } from '@/record/model/record'
import type { Claim } from '@/record/schema/claims'
import type { BattleEvent } from '@/record/schema/events'
import type { Unit } from '@/record/schema/forces'
import { commanderAt, existsAt } from './command'
import { eventsOf } from './eventsOf'

/** A unit that a person commanded, and when; null where the record does not date it. */
export interface Post {
  readonly unit: Unit
  readonly from: BattleTime | null
  readonly until: BattleTime | null
  /** In place of a commander who was absent or dead. */
  readonly acting: boolean
}

/** Everything in the record that points to a person. */
export interface Mentions {
  /** Units that he commanded, by the beginning of his command; undated ones first. */
  readonly posts: readonly Post[]
  /** Events within the clock, in order of time. */
  readonly events: readonly Timed<BattleEvent>[]
  /** Events of the years before and after, which the timeline does not show, in order of time. */
  readonly context: readonly Timed<BattleEvent>[]
  /** Numbers and dates about him. */
  readonly claims: readonly Claim[]
}

/** The units that a person commanded. A command lasts no longer than its unit where only the unit is dated. */
export function postsOf({ units }: Pick<BattleRecord, 'units'>, person: string): Post[] {
  const posts = [...units.values()].flatMap((unit) =>
    unit.commanders
      .filter((c) => c.person === person)
      .map((c) => ({
        unit,
        from: time(c.from ?? unit.from),
        until: time(c.until ?? unit.until),
        acting: c.acting,
      })),
  )
  return posts.sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || 0)
}

/** The units that a person commands at battle time `t`, in the order of the record. */
export function unitsCommandedAt({ units }: Pick<BattleRecord, 'units'>, person: string, t: number): Unit[] {
  return [...units.values()].filter(
    (unit) => existsAt(unit, t) && unit.commanders[commanderAt(unit.commanders, t)]?.person === person,
  )
}

/** What a card lists of a person besides his own entry. */
export function mentionsOf(
  record: Pick<BattleRecord, 'units' | 'events' | 'context' | 'claims'>,
  person: string,
): Mentions {
  return {
    posts: postsOf(record, person),
    events: eventsOf(record, { kind: 'person', id: person }),
    context: eventsOf({ events: record.context }, { kind: 'person', id: person }),
    claims: record.claims.filter((c) => c.about.person === person),
  }
}

const time = (iso: string | undefined): BattleTime | null => (iso === undefined ? null : parseBattleTime(iso))
