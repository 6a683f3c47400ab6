import { Fragment, useMemo, type ComponentType } from 'react'
import { msg, tr } from '@/base/i18n/i18n'
import { titleOf } from '@/presentation/stage/sourceTitle'
import { figureModel, type FigureModel, type ModelKind, type ModelOf } from '@/record/deck/figures'
import type { Figure as FigureData } from '@/record/schema/figures'
import { useBattle } from '@/state/session/battleContext'
import { MapFigure } from '@/ui/parts/map/MapFigure'
import styles from './Figure.module.css'
import { BalanceFigure } from './kinds/BalanceFigure'
import { BarFigure } from './kinds/BarFigure'
import { CommandFigure } from './kinds/CommandFigure'
import { DocumentFigure } from './kinds/DocumentFigure'
import { EnvelopmentFigure } from './kinds/EnvelopmentFigure'
import { PictogramFigure } from './kinds/PictogramFigure'
import { PortraitFigure } from './kinds/PortraitFigure'
import { QuoteFigure } from './kinds/QuoteFigure'
import { TableFigure } from './kinds/TableFigure'
import { TimelineFigure } from './kinds/TimelineFigure'
import { ViewFigure } from './kinds/ViewFigure'

/** The component for each kind of model, on the stage and on paper. */
const DRAWN = {
  table: TableFigure,
  bars: BarFigure,
  view: ViewFigure,
  map: MapFigure,
  timeline: TimelineFigure,
  command: CommandFigure,
  pictogram: PictogramFigure,
  balance: BalanceFigure,
  envelopment: EnvelopmentFigure,
  portrait: PortraitFigure,
  quote: QuoteFigure,
  document: DocumentFigure,
} satisfies { [K in ModelKind]: ComponentType<{ model: ModelOf<K> }> }

/** Printed under every map: the outlines are not those of the time. */
const MAP_NOTE = msg('Coasts and thin borders are today’s; dashed lines of the time are approximate.')

/**
 * If there are more sources than this, the rest are only counted: all are listed with the step in the handout and the
 * notes.
 */
const MAX_NAMED = 3

/**
 * A figure of a step: title, drawing, note and sources. It fills its container, inherits its font size, and takes its
 * colours from `data-on`: `stage` for light on dark, `paper` for the handout.
 */
export function Figure({ figure, on, titleId }: { figure: FigureData; on: 'stage' | 'paper'; titleId?: string }) {
  const { record } = useBattle()
  const model = useMemo(() => figureModel(figure, record), [figure, record])
  const Drawn = DRAWN[model.kind] as ComponentType<{ model: FigureModel }>
  const works = [...new Map(model.sources.map((c) => [titleOf(record, c), c.id]))]
  const note = [model.kind === 'map' && tr(MAP_NOTE), model.note].filter(Boolean).join(' ')
  const named = on === 'paper' ? works : works.slice(0, MAX_NAMED)
  return (
    <div className={styles.figure} data-on={on} data-kind={model.kind}>
      <h3 id={titleId}>{model.title}</h3>
      <div className={styles.body} data-part="body">
        <Drawn model={model} />
      </div>
      <div className={styles.foot}>
        {note && <p>{note}</p>}
        <p className={styles.sources} data-part="sources">
          {named.map(([title, id], i) => (
            <Fragment key={title}>
              {i > 0 && ' · '}
              <cite lang={record.sources.get(id)?.language}>{on === 'paper' ? title : short(title)}</cite>
            </Fragment>
          ))}
          {works.length > named.length && ` · ${tr('and {n} more', { n: works.length - named.length })}`}
        </p>
      </div>
    </div>
  )
}

const short = (title: string) => (title.length > 46 ? `${title.slice(0, 45).trimEnd()}…` : title)
