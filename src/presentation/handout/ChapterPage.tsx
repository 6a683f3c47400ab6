import { tr } from '@/base/i18n/i18n'
import { Figure } from '@/presentation/figure/Figure'
import { QuestionNotes } from '@/presentation/question/QuestionNotes'
import { titleOf } from '@/presentation/stage/sourceTitle'
import { stepSpan } from '@/record/deck/when'
import type { Chapter } from '@/record/schema/chapters'
import { useBattle } from '@/state/session/battleContext'
import styles from './Handout.module.css'

/** A chapter on paper: its picture, the caption of each step, figures, and sources. */
export function ChapterPage({
  chapter,
  number,
  picture,
}: {
  chapter: Chapter
  number: number
  picture: string | null
}) {
  const { record } = useBattle()
  const cited = [...new Set(chapter.steps.flatMap((s) => s.sources.map((c) => titleOf(record, c))))]
  return (
    <section className={styles.page} aria-labelledby={`handout-${chapter.id}`}>
      <h2 id={`handout-${chapter.id}`}>
        {number}. {chapter.title}
      </h2>
      {picture && (
        <img
          className={styles.still}
          src={picture}
          alt={tr('Map at the step “{caption}”', { caption: chapter.steps[0]!.caption })}
        />
      )}
      <ol className={styles.steps}>
        {chapter.steps.map((step) => (
          <li key={step.id}>
            <p className={styles.when}>{stepSpan(step)}</p>
            <p>{step.caption}</p>
          </li>
        ))}
      </ol>
      {chapter.steps.flatMap((s) =>
        s.figure
          ? [
              <div key={s.id} className={styles.figure}>
                <Figure figure={s.figure} on="paper" />
              </div>,
            ]
          : [],
      )}
      {chapter.steps.flatMap((s) => (s.question ? [<QuestionNotes key={s.id} question={s.question} />] : []))}
      <p className={styles.sources}>{tr('Sources: {list}', { list: cited.join(' · ') })}</p>
    </section>
  )
}
