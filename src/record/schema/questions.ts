import * as v from 'valibot'
import { Citations } from './common'

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most, `at most ${most} letters`))

/** One way to decide, and what it would have meant by the record. */
export const QuestionOption = v.strictObject({ text: text(80), meant: text(220), sources: Citations })

/**
 * A decision put to the audience: options first, then what was done and what came of it. Asked from one side's seat,
 * with what that side could know.
 */
export const Question = v.pipe(
  v.strictObject({
    /** Whose decision it was: Soviet and Mongolian, or Japanese and Manchukuo. */
    seat: v.picklist(['su', 'jp']),
    ask: text(220),
    options: v.pipe(v.array(QuestionOption), v.minLength(2, 'at least two options'), v.maxLength(4, 'at most four')),
    done: v.strictObject({
      /** Index of the option that was taken, from 0. */
      option: v.pipe(v.number(), v.integer(), v.minValue(0)),
      text: text(240),
      outcome: text(280),
      sources: Citations,
    }),
    /** Prompts for a discussion, for notes and handout. */
    discuss: v.pipe(v.array(text(160)), v.minLength(1, 'at least one prompt')),
  }),
  v.check(({ options, done }) => done.option < options.length, 'the index of an option in done.option'),
)
export type Question = v.InferOutput<typeof Question>
