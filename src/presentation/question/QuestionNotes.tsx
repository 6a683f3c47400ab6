import { tr } from '@/base/i18n/i18n'
import type { Question } from '@/record/schema/questions'
import { SEAT_WORDS } from '@/state/words/words'
import { Cited } from './Cited'

/** A question with its options, what was done, and prompts for a discussion: for notes and handout. */
export function QuestionNotes({ question: { seat, ask, options, done, discuss } }: { question: Question }) {
  return (
    <section aria-label={`Question: ${ask}`} data-testid="question-notes">
      <h3>
        From the {SEAT_WORDS[seat]} seat: {ask}
      </h3>
      <ul>
        {options.map((o, i) => (
          <li key={i}>
            <b>{o.text}.</b> {o.meant} <Cited sources={o.sources} />
          </li>
        ))}
      </ul>
      <p>
        <b>{tr('Done:')}</b> {done.text} {done.outcome} <Cited sources={done.sources} />
      </p>
      <p>
        <b>{tr('To discuss')}</b>
      </p>
      <ul>
        {discuss.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  )
}
