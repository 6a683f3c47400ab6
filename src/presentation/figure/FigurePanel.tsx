import { useMemo, useRef } from 'react'
import { titleOf } from '@/presentation/stage/sourceTitle'
import { useCovered } from '@/presentation/stage/useCovered'
import { figureModel } from '@/record/deck/figureModel'
import type { Figure } from '@/record/schema/figures'
import { useBattle } from '@/state/session/battleContext'
import { SIDE_WORDS } from '@/state/words/words'
import { BarFigure } from './BarFigure'
import styles from './FigurePanel.module.css'
import { TableFigure } from './TableFigure'
import { useFit } from './useFit'

/** A table of more columns than these needs the width of the page. */
const WIDE = 4
/** More works than these are counted, not named: all stand with the step in the handout and the notes. */
const NAMED = 3

/** The figure beside the picture: numbers of the record, or a person's view in our own words. */
export function FigurePanel({ figure }: { figure: Figure }) {
  const { record, session } = useBattle()
  const box = useRef<HTMLElement>(null)
  const model = useMemo(() => figureModel(figure, record), [figure, record])
  const titles = [...new Set(model.sources.map((c) => titleOf(record, c)))]
  useFit(box)
  useCovered(box, 'coveredRight')
  return (
    <figure
      ref={box}
      className={styles.figure}
      data-kind={model.kind}
      data-wide={model.kind === 'table' && model.heads.length > WIDE}
      aria-labelledby="figure-title"
      data-testid="figure"
      tabIndex={0}
    >
      <h3 id="figure-title">{model.title}</h3>
      <button
        type="button"
        className={styles.hide}
        aria-label="Hide the figure"
        onClick={() => session.actions.setFigureHidden(true)}
      >
        Map
      </button>
      {model.kind === 'table' && <TableFigure model={model} />}
      {model.kind === 'bars' && <BarFigure model={model} />}
      {model.kind === 'view' && (
        <blockquote className={styles.view} data-side={model.side}>
          <p>{model.text}</p>
          <footer>
            {model.whose}
            {model.side && ` (${SIDE_WORDS[model.side]})`}; in our words
          </footer>
        </blockquote>
      )}
      <figcaption>
        {model.note && <p>{model.note}</p>}
        <p className={styles.sources}>
          {titles.slice(0, NAMED).map(short).join(' · ')}
          {titles.length > NAMED && ` · and ${titles.length - NAMED} more`}
        </p>
      </figcaption>
    </figure>
  )
}

const short = (title: string) => (title.length > 46 ? `${title.slice(0, 45).trimEnd()}…` : title)
