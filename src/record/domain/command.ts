import { parseBattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import type { Citation, Names, Side } from '@/record/schema/common'
import type { Commander, Unit } from '@/record/schema/forces'
import type { Person } from '@/record/schema/persons'
import { nameWord } from './nameWord'

/**
 * The superior at battle time `t`: from the last change at or before it, else the one of 20 August. Null at the root
 * of a tree.
 */
export function parentAt(unit: Unit, t: number): string | null {
  const change = unit.parents.findLast((c) => parseBattleTime(c.from)! <= t)
  return change ? change.parent : unit.parent
}

/** True while the formation exists: from when it was formed until it was dissolved, where the record dates these. */
export function existsAt(
  thing: { readonly from?: string | undefined; readonly until?: string | undefined },
  t: number,
): boolean {
  const { from, until } = thing
  return (from === undefined || parseBattleTime(from)! <= t) && (until === undefined || t < parseBattleTime(until)!)
}

/** Index of the commander at `t`; if several are in post, the one appointed last. -1 when none is known. */
export function commanderAt(commanders: Unit['commanders'], t: number): number {
  return commanders.findLastIndex((c) => existsAt(c, t))
}

/** The rank at `t`; empty where none is known. */
export function rankAt(person: Pick<Person, 'ranks'>, t: number): string {
  const held = person.ranks.findLast(({ from }) => from === undefined || parseBattleTime(from)! <= t)
  return (held ?? person.ranks[0])?.rank ?? ''
}

/** A commander in words, with the rank held at the time. */
export interface Command {
  /** `Komdiv G. K. Zhukov`; `Major Umeda Kyōzō (acting)`. */
  readonly name: string
  /** The name in its own script; empty where not known. */
  readonly original: string
  readonly fate: string
  readonly note: string
  /** Id of persons.json, or null. */
  readonly person: string | null
  readonly sources: readonly Citation[]
}

type Persons = Pick<BattleRecord, 'persons'>

/** Who commands the unit at `t`; null where the record names nobody for that time. */
export function commandAt(record: Persons, unit: Unit, t: number): Command | null {
  const commander = unit.commanders[commanderAt(unit.commanders, t)]
  return commander ? commandOf(record, commander, t) : null
}

/** All commanders of the unit in order, each with the rank held on taking command; for the first, at `start`. */
export function commandsOf(record: Persons & Pick<BattleRecord, 'start'>, unit: Unit): Command[] {
  return unit.commanders.map((c) =>
    commandOf(record, c, c.from === undefined ? record.start : parseBattleTime(c.from)!),
  )
}

function commandOf({ persons }: Persons, commander: Commander, t: number): Command {
  const { person: id, acting, fate = '', note = '', sources = [] } = commander
  const person = id === undefined ? undefined : persons.get(id)
  const name = person ? [rankAt(person, t), nameWord(person.names)].filter(Boolean).join(' ') : (commander.name ?? '')
  return {
    name: acting ? tr('{name} (acting)', { name }) : name,
    original: commander.original ?? (person ? (person.names[OWN_SCRIPT[person.side]] ?? '') : ''),
    fate,
    note,
    person: person?.id ?? null,
    sources,
  }
}

/** The language in whose script a side's persons wrote their names. */
const OWN_SCRIPT = { su: 'ru', mn: 'mn', jp: 'ja', mk: 'ja' } as const satisfies Record<Side, keyof Names>
