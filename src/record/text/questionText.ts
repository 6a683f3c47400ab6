import { DAY } from '@/base/core/battleTime'
import { deckOf } from '@/record/deck/deck'
import { SEAT_WORDS } from '@/record/domain/words'
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
    `${SEAT_WORDS[seat]} seat. ${ask}`,
    ...options.map((o, i) => `${i + 1}. ${o.text}. ${o.meant} ${cited(o.sources)}`),
    `Done: ${options[done.option]!.text}. ${done.text} ${done.outcome} ${cited(done.sources)}`,
    `To discuss: ${discuss.join(' ')}`,
  ]
}
