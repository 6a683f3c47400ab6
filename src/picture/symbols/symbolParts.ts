import { gradesOf } from '@/record/domain/grades'
import type { Confidence, Grades, Side } from '@/record/schema/common'
import type { Arm, Echelon } from '@/record/schema/forces'
import baked from '../../../assets/symbols/symbols.json'
import { SILHOUETTE_PLACES, SILHOUETTES } from './silhouettes'
import type { Perspective, SymbolSet } from './symbolChoice'
import { GHOST_COLOURS, GHOST_LINES, SIDE_COLOURS, SYMBOL_INK, SYMBOL_WHITE, TINT_COLOURS } from './symbolColours'
import { frameOf, type SymbolTable } from './symbolTable'

const SYMBOLS: SymbolTable = baked

/** View box of every symbol, and the point that attaches to the stem, in SVG units. */
export const SYMBOL_VIEW = SYMBOLS.view

/** Stroke widths in SVG units: one pixel is about 2.4 units at 40 px wide, 3.4 at 28. */
const WIDTH = { outline: 4, icon: 4.4, mark: 4.5, halo: 9 } as const
/** Outline by confidence of the place: solid, dashed, dotted. */
const DASH: Readonly<Record<Confidence, readonly [number, number] | null>> = {
  documented: null,
  approximate: [9, 6],
  reconstructed: [3, 5],
}

/** What a symbol shows. */
export interface SymbolOf {
  readonly side: Side
  readonly arm: Arm
  readonly echelon: Echelon
  /** Confidence of fact and place; a single value for things without a place of their own. */
  readonly confidence: Confidence | Grades
  readonly perspective?: Perspective
  readonly set?: SymbolSet
}

/** One path of a symbol, in painting order, for an SVG or a canvas. */
export interface Part {
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dash?: readonly [number, number]
  readonly cap?: 'round'
  readonly join?: 'round' | 'miter'
  /** Position of the path's origin, and its scale. */
  readonly place?: { readonly x: number; readonly y: number; readonly scale: number }
}

/**
 * The parts of a unit's symbol. The outline shows the confidence of the place: solid documented, dashed approximate,
 * dotted reconstructed. The fill shows the confidence of the fact: full colour documented, a tint with dark lines
 * approximate, pale with coloured lines reconstructed.
 */
export function symbolParts({
  side,
  arm,
  echelon,
  confidence,
  perspective = 'neutral',
  set = 'app6',
}: SymbolOf): Part[] {
  const frame = frameOf(side, perspective)
  const { outline, bar } = SYMBOLS.frames[frame]
  const { fact, place: placeGrade } = gradesOf(confidence)
  const { field, line, edge } = paintOf(side, fact)
  const dash = DASH[placeGrade]
  const mark = SYMBOLS.echelons[echelon]
  const place = SILHOUETTE_PLACES[frame]
  const icon: Part[] =
    set === 'app6'
      ? SYMBOLS.icons[arm][frame].map(({ d, paint }) =>
          paint === 'fill' ? { d, fill: line } : { d, stroke: line, width: WIDTH.icon },
        )
      : SILHOUETTES[arm].map(({ d, paint, width }) =>
          width === undefined
            ? { d, fill: paint === 'field' ? field : line, place }
            : { d, stroke: paint === 'field' ? field : line, width, place },
        )
  return [
    { d: outline, fill: field },
    ...(bar === null ? [] : [{ d: bar, fill: edge }]),
    ...icon,
    {
      d: outline,
      stroke: edge,
      width: WIDTH.outline,
      join: 'miter',
      ...(dash && { dash }),
    },
    { d: mark, stroke: SYMBOL_INK, width: WIDTH.halo, cap: 'round' },
    { d: mark, stroke: SYMBOL_WHITE, width: WIDTH.mark, cap: 'round' },
  ]
}

function paintOf(side: Side, fact: Confidence): { field: string; line: string; edge: string } {
  if (fact === 'documented') return { field: SIDE_COLOURS[side], line: SYMBOL_WHITE, edge: SYMBOL_INK }
  if (fact === 'approximate') return { field: TINT_COLOURS[side], line: SYMBOL_INK, edge: SYMBOL_INK }
  return { field: GHOST_COLOURS[side], line: GHOST_LINES[side], edge: GHOST_LINES[side] }
}
