import { clockLabel, dateLabel, parseBattleTime } from '@/base/core/battleTime'
import { titleOf } from '@/presentation/stage/sourceTitle'
import { figureModel } from '@/record/deck/figureModel'
import type { Chapter, Step } from '@/record/schema/chapters'
import type { Figure } from '@/record/schema/figures'
import { useBattle } from '@/state/session/battleContext'
import { SIDE_WORDS } from '@/state/words/words'
import { BarFigure } from '../figure/BarFigure'
import { TableFigure } from '../figure/TableFigure'
import styles from './Handout.module.css'

/** A chapter on paper: its picture, what is said at each step, figures, and where it was read. */
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
      {picture && <img className={styles.still} src={picture} alt={`Map at the step “${chapter.steps[0]!.caption}”`} />}
      <ol className={styles.steps}>
        {chapter.steps.map((step) => (
          <li key={step.id}>
            <p className={styles.when}>{whenOf(step)}</p>
            <p>{step.caption}</p>
          </li>
        ))}
      </ol>
      {chapter.steps.flatMap((s) => (s.figure ? [<HandoutFigure key={s.id} figure={s.figure} />] : []))}
      <p className={styles.sources}>Sources: {cited.join(' · ')}</p>
    </section>
  )
}

function whenOf({ t, play }: Step): string {
  const said = (text: string) => `${dateLabel(parseBattleTime(text)!)}, ${clockLabel(parseBattleTime(text)!)}`
  return play ? `${said(t)} to ${said(play.to)}` : said(t)
}

function HandoutFigure({ figure }: { figure: Figure }) {
  const { record } = useBattle()
  const model = figureModel(figure, record)
  return (
    <figure className={styles.figure}>
      <h3>{model.title}</h3>
      {model.kind === 'table' && <TableFigure model={model} />}
      {model.kind === 'bars' && <BarFigure model={model} />}
      {model.kind === 'view' && (
        <blockquote>
          {model.text}{' '}
          <cite>
            {model.whose}
            {model.side && ` (${SIDE_WORDS[model.side]})`}; in our words
          </cite>
        </blockquote>
      )}
      <figcaption>
        {model.note} {[...new Set(model.sources.map((c) => titleOf(record, c)))].join(' · ')}
      </figcaption>
    </figure>
  )
}
