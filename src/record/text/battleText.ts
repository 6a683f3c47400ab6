import { battleTime, dateLabel, DAY, momentLabel, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { changesBetween, eventsBetween, type UnitChange } from '@/record/domain/changes'
import { timeWords } from '@/record/domain/eventTime'
import { nameWord } from '@/record/domain/nameWord'
import { namesAt } from '@/record/domain/placeNames'
import { stateAt } from '@/record/domain/stateAt'
import { lengthWords } from '@/record/domain/where'
import { confidenceInSentence, postureInSentence, SIDE_WORDS } from '@/record/domain/words'
import { chosenOf, type Choice } from '@/record/kinds/choice'
import type { ChoiceKind } from '@/record/kinds/kinds'
import type { BattleRecord } from '@/record/model/record'
import { balanceLines } from './balanceText'
import { lossesLines } from './lossesText'
import { aside, at, cited } from './phrases'
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
  const nameOf = (kind: ChoiceKind, id: string) => nameWord(chosenOf(record, { kind, id })!.names)
  return {
    head: tr('{battle}: {moment} (UTC+8)', { battle: nameWord(record.battle.names), moment: momentLabel(t) }),
    summary: tr('{n} of {total} units are on the map. After each: how sure its place is, and who says so.', {
      n: state.units.length,
      total: record.units.size,
    }),
    sections: [
      ...treeSections(record, state, t),
      ...section(tr('Crossings that stand'), crossings(record, t)),
      ...section(
        tr('Lines and pockets'),
        state.fronts
          .filter((f) => f.kind !== 'border-claim')
          .map((f) => line(nameOf('line', f.id), aside(f.confidence, f.sources), { kind: 'line', id: f.id })),
      ),
      ...section(
        tr('In the air'),
        state.sorties.map((s) =>
          line(
            nameOf('sortie', s.id),
            tr(' ({side}), {n, plural, other {# aircraft}} over {place}; {grade} {sources}', {
              side: tr(SIDE_WORDS[s.side as keyof typeof SIDE_WORDS]),
              n: s.aircraft,
              place: nameWord(namesAt(record.places.get(s.target)!, t)),
              grade: confidenceInSentence(s.confidence),
              sources: cited(s.sources),
            }),
            { kind: 'sortie', id: s.id },
          ),
        ),
      ),
      ...section(
        tr('Strength'),
        balanceLines(record, t).map((text) => line(text, '')),
      ),
      ...section(
        tr('Supply'),
        supplyLines(record, t).map((text) => line(text, '')),
      ),
      ...section(
        tr('Losses stated so far'),
        lossesLines(record, t).map((text) => line(text, '')),
      ),
      ...section(
        tr('Happened in the last day'),
        eventsBetween(record, dayBefore, t).map((id) => line(eventLine(record, id), '', { kind: 'event', id })),
      ),
      ...section(
        tr('Changed in the last day'),
        changesBetween(record, dayBefore, t).map((c) => {
          const name = nameWord(record.units.get(c.id)!.names)
          const text = changeLine(record, c, t)
          const choice = { kind: 'unit', id: c.id } as const
          // A translation may begin with another word than the name.
          return text.startsWith(name) ? line(name, text.slice(name.length), choice) : line(text, '', choice)
        }),
      ),
      ...section(
        tr('A question of these hours'),
        questionsNear(record, t)
          .flatMap(questionLines)
          .map((text) => line(text, '')),
      ),
      ...section(
        tr('Not known'),
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
      title.toUpperCase(),
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
    .map((p) => line(nameWord(p.names), aside(p.confidence, p.sources), { kind: 'place', id: p.id }))
}

export function eventLine(record: BattleRecord, id: string): string {
  const { item, from } = record.events.find((e) => e.item.id === id)!
  const when =
    item.precision === 'minute' || item.precision === 'hour' ? timeWords(from, item.precision) : dateLabel(from)
  return tr('{when}: {event}; {grade} {sources}', {
    when,
    event: item.title,
    grade: confidenceInSentence(item.confidence),
    sources: cited(item.sources),
  })
}

/** `7th Motorised Armoured Brigade moved 6.2 km, to 3 km north of …` */
export function changeLine(
  record: BattleRecord,
  { id, kind, before, now, metres, fate, note }: UnitChange,
  t: BattleTime,
): string {
  const unit = nameWord(record.units.get(id)!.names)
  switch (kind) {
    case 'came':
      return tr('{unit} appears {where}', { unit, where: at(record, now!, t) })
    case 'went':
      return tr('{unit} leaves the map, last {where}', { unit, where: at(record, before!, t) })
    case 'ended':
      return note
        ? tr('{unit}: {posture} ({note})', { unit, posture: postureInSentence(fate!), note })
        : tr('{unit}: {posture}', { unit, posture: postureInSentence(fate!) })
    case 'moved':
      return tr(
        now!.confidence.place === 'documented'
          ? '{unit} moved {distance}, to {where}'
          : '{unit} moved {distance}, to {where} (place {grade})',
        {
          unit,
          distance: lengthWords(metres),
          where: at(record, now!, t),
          grade: confidenceInSentence(now!.confidence.place),
        },
      )
    case 'turned':
      return tr('{unit}: {before}, now {now}', {
        unit,
        before: postureInSentence(before!.posture),
        now: postureInSentence(now!.posture),
      })
  }
}

/** Units with a track whose place is not known now: between two segments. */
function unknown(record: BattleRecord, t: BattleTime, shown: ReadonlySet<string>): string[] {
  return record.tracks
    .filter(({ unit, segments }) => !shown.has(unit.id) && segments[0]![0]!.t <= t && segments.at(-1)!.at(-1)!.t > t)
    .map(({ unit }) => tr('where {unit} is', { unit: nameWord(unit.names) }))
}
