import type { Citation, Confidence, Side } from '@/record/schema/common'

/** The parts common to all figures, shown below the drawing. */
export interface FigureFrame {
  readonly title: string
  /** Empty for none. */
  readonly note: string
  readonly sources: readonly Citation[]
}

/** One row of a table; `cells` belong to the column heads after the first. */
export interface TableRow {
  readonly head: string
  readonly side?: Side
  readonly confidence?: Confidence
  readonly cells: readonly string[]
}
export interface TableModel extends FigureFrame {
  readonly kind: 'table'
  readonly heads: readonly string[]
  readonly rows: readonly TableRow[]
}

/** A length on a scale from 0: certain up to `from`, possible up to `to`. */
export interface Bar {
  readonly label: string
  readonly side?: Side
  readonly from: number
  readonly to: number
  /** The source says "or more". */
  readonly open: boolean
  readonly text: string
  /** Whether it is the preferred one of several values. */
  readonly first?: boolean
}
export interface BarGroup {
  readonly title: string
  readonly bars: readonly Bar[]
}
export interface BarsModel extends FigureFrame {
  readonly kind: 'bars'
  readonly unit: string
  readonly groups: readonly BarGroup[]
  readonly most: number
}

export interface ViewModel extends FigureFrame {
  readonly kind: 'view'
  readonly whose: string
  readonly text: string
  readonly side?: Side
}

/** Kilometres east and south of a map's centre. */
export type MapPoint = readonly [number, number]
export interface MapMark {
  readonly kind: 'capital' | 'city' | 'base' | 'battle' | 'region'
  readonly at: MapPoint
  readonly name: string
  readonly ink: Side | null
  readonly stress: boolean
}
export interface MapLine {
  readonly kind: 'railway' | 'road' | 'arrow' | 'limit'
  readonly points: readonly MapPoint[]
  readonly name: string
  readonly ink: Side | null
  readonly stress: boolean
  readonly confidence: Confidence
}
/** A flow of supply along a road, kilometres about the centre of its map. */
export interface MapFlow {
  readonly alliance: 'su' | 'jp'
  readonly points: readonly MapPoint[]
  /** CSS pixels, in proportion to the lorries; null where their number is not known. */
  readonly width: number | null
  /** What is known, short enough for the map; and everything, with what is not known. */
  readonly label: string
  readonly spoken: string
}
export interface MapModel extends FigureFrame {
  readonly kind: 'map'
  readonly centre: readonly [number, number]
  readonly heightKm: number
  readonly marks: readonly MapMark[]
  readonly lines: readonly MapLine[]
  readonly flows: readonly MapFlow[]
}

export interface TimelineItem {
  /** Position on the strip, 0 to 1. */
  readonly at: number
  readonly date: string
  readonly text: string
}
export interface TimelineModel extends FigureFrame {
  readonly kind: 'timeline'
  readonly items: readonly TimelineItem[]
  /** Years or days marked on the strip. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
}

export interface CommandNode {
  readonly id: string
  readonly name: string
  readonly holder: string
  readonly link: string
  readonly side?: Side
  readonly under: readonly CommandNode[]
}
export interface CommandModel extends FigureFrame {
  readonly kind: 'command'
  readonly heads: readonly CommandNode[]
}

export interface PictogramRow {
  readonly label: string
  readonly side?: Side
  readonly text: string
  /** Number of whole pictures, and the fraction of one more. */
  readonly count: number
  readonly part: number
  readonly open: boolean
}
export interface PictogramModel extends FigureFrame {
  readonly kind: 'pictogram'
  readonly icon: 'truck' | 'person' | 'tank' | 'aircraft'
  /** What one picture represents, in words: “100 lorries”. */
  readonly key: string
  readonly rows: readonly PictogramRow[]
}

export interface BalanceSide {
  readonly text: string
  /** Length of the bar as a share of the longer bar in its row, 0 to 1. */
  readonly share: number
}
export interface BalanceModel extends FigureFrame {
  readonly kind: 'balance'
  readonly left: { readonly label: string; readonly side: Side }
  readonly right: { readonly label: string; readonly side: Side }
  readonly rows: readonly { readonly label: string; readonly left: BalanceSide; readonly right: BalanceSide }[]
}

export interface EnvelopmentPanel {
  readonly title: string
  readonly held: string
  readonly arms: readonly [string, string]
  readonly meet: string
  /** Days from the start to the closing of the ring, in words, and other figures. */
  readonly facts: readonly string[]
}
export interface EnvelopmentModel extends FigureFrame {
  readonly kind: 'envelopment'
  readonly panels: readonly EnvelopmentPanel[]
}

export interface Portrait {
  readonly name: string
  readonly role: string
  readonly life: string
  readonly fate: string
  readonly side?: Side
}
export interface PortraitModel extends FigureFrame {
  readonly kind: 'portrait'
  readonly people: readonly Portrait[]
}

export interface Quote {
  readonly text: string
  readonly by: string
  /** When it was said and whose translation it is, in words; empty if neither is known. */
  readonly attribution: string
  readonly side?: Side
}
export interface QuoteModel extends FigureFrame {
  readonly kind: 'quote'
  readonly quotes: readonly Quote[]
}

export interface DocumentModel extends FigureFrame {
  readonly kind: 'document'
  readonly by: string
  readonly attribution: string
  readonly paragraphs: readonly string[]
}

/** What a figure shows, as words and numbers from the record: for the stage, the handout and screen readers. */
export type FigureModel =
  | TableModel
  | BarsModel
  | ViewModel
  | MapModel
  | TimelineModel
  | CommandModel
  | PictogramModel
  | BalanceModel
  | EnvelopmentModel
  | PortraitModel
  | QuoteModel
  | DocumentModel
export type ModelKind = FigureModel['kind']
export type ModelOf<K extends ModelKind> = Extract<FigureModel, { kind: K }>
