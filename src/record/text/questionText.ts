import { DAY } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { deckOf } from '@/record/deck/deck'
import type { BattleRecord } from '@/record/model/record'
import type { Question } from '@/record/schema/questions'
import { cited } from './phrases'

/** A question is listed from half a day before its hour until half a day after it, seconds. */
const NEAR = DAY / 2

/** Questions asked near battle time `t`, in the order of the story. */
export function questionsNear(record: Pick<BattleRecord, 'chapters'>, t: number): Question[] {
  return deckOf(record.chapters).steps.flatMap(({ step, t: asked }) =>
    step.question && Math.abs(asked - t) <= NEAR ? [step.question] : [],
  )
}

/** A question in plain lines: what was asked, each option with what it would have meant, what was done and came of it. */
export function questionLines({ seat, ask, options, done, discuss }: Question): string[] {
  return [
    tr('{seat, select, su {Soviet and Mongolian} other {Japanese}} seat. {question}', { seat, question: ask }),
    ...options.map((o, i) =>
      tr('{n}. {option}. {meant} {sources}', { n: i + 1, option: o.text, meant: o.meant, sources: cited(o.sources) }),
    ),
    tr('Done: {option}. {text} {outcome} {sources}', {
      option: options[done.option]!.text,
      text: done.text,
      outcome: done.outcome,
      sources: cited(done.sources),
    }),
    tr('To discuss: {questions}', { questions: discuss.join(' ') }),
  ]
}
