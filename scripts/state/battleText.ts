import {
  battleTime,
  clockLabel,
  dateLabel,
  DAY,
  parseBattleTime,
  type BattleTime,
} from '../../src/base/core/battleTime'
import { changesBetween, eventsBetween, type UnitChange } from '../../src/record/domain/changes'
import { stateAt } from '../../src/record/domain/stateAt'
import { lengthWords } from '../../src/record/domain/where'
import type { BattleRecord } from '../../src/record/model/record'
import { postureWord, SIDE_WORDS } from '../../src/state/words/words'
import { treeLines } from './tree'
import { at, cited } from './words'

/** The battle at `t` in words: who is where, what stands and flies, what the last day has changed, and what is not known. */
export function battleText(record: BattleRecord, t: BattleTime): string {
  const state = stateAt(record, t)
  const dayBefore = battleTime(Math.max(record.start, t - DAY))
  return [
    `${record.battle.names.en}: ${dateLabel(t)}, ${clockLabel(t)} (UTC+8)`,
    `${state.units.length} of ${record.units.size} units are on the map. After each: how sure its place is, and who says so.`,
    ...treeLines(record, state, t),
    ...section('CROSSINGS THAT STAND', crossings(record, t)),
    ...section(
      'LINES AND POCKETS',
      state.fronts
        .filter((f) => f.kind !== 'border-claim')
        .map((f) => `${f.name}; ${f.confidence} ${cited(f.sources)}`),
    ),
    ...section(
      'IN THE AIR',
      state.sorties.map(
        (s) =>
          `${s.name} (${SIDE_WORDS[s.side as keyof typeof SIDE_WORDS]}), ${s.aircraft} aircraft over ${record.places.get(s.target)!.names.en}; ${s.confidence} ${cited(s.sources)}`,
      ),
    ),
    ...section(
      'HAPPENED IN THE LAST DAY',
      eventsBetween(record, dayBefore, t).map((id) => eventLine(record, id)),
    ),
    ...section(
      'CHANGED IN THE LAST DAY',
      changesBetween(record, dayBefore, t).map((c) => changeLine(record, c)),
    ),
    ...section('NOT KNOWN', unknown(record, t, new Set(state.units.map((u) => u.id)))),
  ].join('\n')
}

const section = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ['', title, ...lines.map((l) => `  - ${l}`)] : []

function crossings(record: BattleRecord, t: BattleTime): string[] {
  const stands = (from?: string, until?: string) =>
    (from === undefined || parseBattleTime(from)! <= t) && (until === undefined || t < parseBattleTime(until)!)
  return [...record.places.values()]
    .filter((p) => p.kind === 'crossing' && stands(p.from, p.until))
    .map((p) => `${p.names.en}; ${p.confidence} ${cited(p.sources)}`)
}

export function eventLine(record: BattleRecord, id: string): string {
  const { item, from } = record.events.find((e) => e.item.id === id)!
  const when =
    item.precision === 'minute' || item.precision === 'hour'
      ? `${dateLabel(from)}, ${item.precision === 'hour' ? 'about ' : ''}${clockLabel(from)}`
      : dateLabel(from)
  return `${when}: ${item.title}; ${item.confidence} ${cited(item.sources)}`
}

/** `7th Motorised Armoured Brigade moved 6.2 km, to 3 km north of …` */
export function changeLine(record: BattleRecord, { id, kind, before, now, metres, fate, note }: UnitChange): string {
  const name = record.units.get(id)!.names.en
  switch (kind) {
    case 'came':
      return `${name} appears ${at(record, now!)}`
    case 'went':
      return `${name} leaves the map, last ${at(record, before!)}`
    case 'ended':
      return `${name}: ${postureWord(fate!).toLowerCase()}${note ? ` (${note})` : ''}`
    case 'moved':
      return `${name} moved ${lengthWords(metres)}, to ${at(record, now!)}${now!.confidence.place === 'documented' ? '' : ` (place ${now!.confidence.place})`}`
    case 'turned':
      return `${name}: ${postureWord(before!.posture).toLowerCase()}, now ${postureWord(now!.posture).toLowerCase()}`
  }
}

/** Units that the record follows but cannot place now: between two stretches of their tracks. */
function unknown(record: BattleRecord, t: BattleTime, shown: ReadonlySet<string>): string[] {
  return record.tracks
    .filter(({ unit, segments }) => !shown.has(unit.id) && segments[0]![0]!.t <= t && segments.at(-1)!.at(-1)!.t > t)
    .map(({ unit }) => `where ${unit.names.en} is`)
}
