import { battleTime, clockLabel, dateLabel, DAY, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import { changesBetween, eventsBetween, type UnitChange } from '@/record/domain/changes'
import { namesAt } from '@/record/domain/placeNames'
import { stateAt } from '@/record/domain/stateAt'
import { lengthWords } from '@/record/domain/where'
import { postureWord, SIDE_WORDS } from '@/record/domain/words'
import type { Choice } from '@/record/kinds/choice'
import type { BattleRecord } from '@/record/model/record'
import { lossesLines } from './lossesText'
import { at, cited } from './phrases'
import { questionLines, questionsNear } from './questionText'
import type { TextLine, TextSection } from './section'
import { supplyLines } from './supplyText'
import { treeSections } from './tree'

/** The battle at one time: a heading, a summary of how much is known, and sections. */
export interface BattleWords {
  readonly head: string
  readonly summary: string
  readonly sections: readonly TextSection[]
}

/**
 * The battle at `t` in words: where the units are, lines and sorties, changes in the last day, and what is not known.
 */
export function battleWords(record: BattleRecord, t: BattleTime): BattleWords {
  const state = stateAt(record, t)
  const dayBefore = battleTime(Math.max(record.start, t - DAY))
  return {
    head: `${record.battle.names.en}: ${dateLabel(t)}, ${clockLabel(t)} (UTC+8)`,
    summary: `${state.units.length} of ${record.units.size} units are on the map. After each: how sure its place is, and who says so.`,
    sections: [
      ...treeSections(record, state, t),
      ...section('CROSSINGS THAT STAND', crossings(record, t)),
      ...section(
        'LINES AND POCKETS',
        state.fronts
          .filter((f) => f.kind !== 'border-claim')
          .map((f) => line(f.name, `; ${f.confidence} ${cited(f.sources)}`, { kind: 'line', id: f.id })),
      ),
      ...section(
        'IN THE AIR',
        state.sorties.map((s) =>
          line(
            s.name,
            ` (${SIDE_WORDS[s.side as keyof typeof SIDE_WORDS]}), ${s.aircraft} aircraft over ${namesAt(record.places.get(s.target)!, t).en}; ${s.confidence} ${cited(s.sources)}`,
            { kind: 'sortie', id: s.id },
          ),
        ),
      ),
      ...section(
        'SUPPLY',
        supplyLines(record, t).map((text) => line(text, '')),
      ),
      ...section(
        'LOSSES STATED SO FAR',
        lossesLines(record, t).map((text) => line(text, '')),
      ),
      ...section(
        'HAPPENED IN THE LAST DAY',
        eventsBetween(record, dayBefore, t).map((id) => line(eventLine(record, id), '', { kind: 'event', id })),
      ),
      ...section(
        'CHANGED IN THE LAST DAY',
        changesBetween(record, dayBefore, t).map((c) => {
          const name = record.units.get(c.id)!.names.en
          return line(name, changeLine(record, c, t).slice(name.length), { kind: 'unit', id: c.id })
        }),
      ),
      ...section(
        'A QUESTION OF THESE HOURS',
        questionsNear(record, t)
          .flatMap(questionLines)
          .map((text) => line(text, '')),
      ),
      ...section(
        'NOT KNOWN',
        unknown(record, t, new Set(state.units.map((u) => u.id))).map((text) => line(text, '')),
      ),
    ],
  }
}

/** The same as one text, as the command line prints it. */
export function battleText(record: BattleRecord, t: BattleTime): string {
  const { head, summary, sections } = battleWords(record, t)
  return [
    head,
    summary,
    ...sections.flatMap(({ title, lines }) => [
      '',
      title,
      ...lines.map((l) => `${'  '.repeat(l.depth)}${l.bullet ? '- ' : ''}${l.name}${l.text}`),
    ]),
  ].join('\n')
}

const line = (name: string, text: string, choice?: Choice): TextLine => ({
  depth: 1,
  bullet: true,
  name,
  text,
  ...(choice && { choice }),
})

const section = (title: string, lines: readonly TextLine[]): TextSection[] =>
  lines.length > 0 ? [{ title, lines }] : []

function crossings(record: BattleRecord, t: BattleTime): TextLine[] {
  const stands = (from?: string, until?: string) =>
    (from === undefined || parseBattleTime(from)! <= t) && (until === undefined || t < parseBattleTime(until)!)
  return [...record.places.values()]
    .filter((p) => p.kind === 'crossing' && stands(p.from, p.until))
    .map((p) => line(p.names.en, `; ${p.confidence} ${cited(p.sources)}`, { kind: 'place', id: p.id }))
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
export function changeLine(
  record: BattleRecord,
  { id, kind, before, now, metres, fate, note }: UnitChange,
  t: BattleTime,
): string {
  const name = record.units.get(id)!.names.en
  switch (kind) {
    case 'came':
      return `${name} appears ${at(record, now!, t)}`
    case 'went':
      return `${name} leaves the map, last ${at(record, before!, t)}`
    case 'ended':
      return `${name}: ${postureWord(fate!).toLowerCase()}${note ? ` (${note})` : ''}`
    case 'moved':
      return `${name} moved ${lengthWords(metres)}, to ${at(record, now!, t)}${now!.confidence.place === 'documented' ? '' : ` (place ${now!.confidence.place})`}`
    case 'turned':
      return `${name}: ${postureWord(before!.posture).toLowerCase()}, now ${postureWord(now!.posture).toLowerCase()}`
  }
}

/** Units with a track whose place is not known now: between two segments. */
function unknown(record: BattleRecord, t: BattleTime, shown: ReadonlySet<string>): string[] {
  return record.tracks
    .filter(({ unit, segments }) => !shown.has(unit.id) && segments[0]![0]!.t <= t && segments.at(-1)!.at(-1)!.t > t)
    .map(({ unit }) => `where ${unit.names.en} is`)
}
