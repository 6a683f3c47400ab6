import type { BattleRecord } from '@/record/model/record'
import type { Figure, FigureKind, FigureOf } from '@/record/schema/figures'
import { balanceModel } from './balance'
import { chartModel } from './chart'
import { commandModel } from './command'
import { contestedModel } from './contested'
import { documentModel } from './document'
import { envelopmentModel } from './envelopment'
import { linesModel } from './lines'
import { mapModel } from './map'
import type { FigureModel } from './model'
import { orbatModel } from './orbat'
import { pictogramModel } from './pictogram'
import { portraitModel } from './portrait'
import { quoteModel } from './quote'
import { tableModel } from './table'
import { timelineModel } from './timeline'
import { viewModel } from './view'

export type * from './model'

/** How each kind of figure is computed from the record. */
const MODELS = {
  table: tableModel,
  orbat: orbatModel,
  lines: linesModel,
  chart: chartModel,
  contested: contestedModel,
  view: viewModel,
  map: mapModel,
  timeline: timelineModel,
  command: commandModel,
  pictogram: pictogramModel,
  balance: balanceModel,
  envelopment: envelopmentModel,
  portrait: portraitModel,
  quote: quoteModel,
  document: documentModel,
} satisfies { [K in FigureKind]: (figure: FigureOf<K>, record: BattleRecord) => FigureModel }

/** The figure with its numbers looked up; unknown ids are skipped. */
export function figureModel(figure: Figure, record: BattleRecord): FigureModel {
  const model = MODELS[figure.kind] as (figure: Figure, record: BattleRecord) => FigureModel
  return model(figure, record)
}
