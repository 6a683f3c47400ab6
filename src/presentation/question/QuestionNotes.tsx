import { titleOf } from '@/presentation/stage/sourceTitle'
import type { Citation } from '@/record/schema/common'
import type { Question } from '@/record/schema/questions'
import { useBattle } from '@/state/session/battleContext'
import { SEAT_WORDS } from './QuestionPanel'

/** A question with its options, what was done, and prompts for a discussion: for notes and handout. */
export function QuestionNotes({ question: { seat, ask, options, done, discuss } }: { question: Question }) {
  const { record } = useBattle()
  const cited = (sources: readonly Citation[]) => `[${sources.map((c) => titleOf(record, c)).join('; ')}]`
  return (
    <section aria-label={`Question: ${ask}`} data-testid="question-notes">
      <h3>
        {SEAT_WORDS[seat]}: {ask}
      </h3>
      <ul>
        {options.map((o, i) => (
          <li key={i}>
            <b>{o.text}.</b> {o.meant} <small>{cited(o.sources)}</small>
          </li>
        ))}
      </ul>
      <p>
        <b>Done:</b> {done.text} {done.outcome} <small>{cited(done.sources)}</small>
      </p>
      <p>
        <b>To discuss</b>
      </p>
      <ul>
        {discuss.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  )
}
