import { tr } from '@/base/i18n/i18n'
import type { Question } from '@/record/schema/questions'
import { Cited } from './Cited'

/** A question with its options, what was done, and prompts for a discussion: for notes and handout. */
export function QuestionNotes({ question: { seat, ask, options, done, discuss } }: { question: Question }) {
  return (
    <section aria-label={tr('Question: {ask}', { ask })} data-testid="question-notes">
      <h3>
        {tr(seat === 'su' ? 'From the Soviet and Mongolian seat: {ask}' : 'From the Japanese seat: {ask}', { ask })}
      </h3>
      <ul>
        {options.map((o, i) => (
          <li key={i}>
            <b>{tr('{sentence}.', { sentence: o.text })}</b> {o.meant} <Cited sources={o.sources} />
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
