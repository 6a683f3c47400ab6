import type { Confidence, Side } from '@/record/schema/common'
import type { Arm, Echelon } from '@/record/schema/forces'
import baked from '../../../assets/symbols/symbols.json'
import { SILHOUETTE_PLACES, SILHOUETTES } from './silhouettes'
import type { Perspective, SymbolSet } from './symbolChoice'
import { GHOST_COLOURS, GHOST_LINES, SIDE_COLOURS, SYMBOL_INK, SYMBOL_WHITE } from './symbolColours'
import { frameOf, type SymbolTable } from './symbolTable'

const SYMBOLS: SymbolTable = baked

/** View box of every symbol, and the point of it that stands on the stem, in SVG units. */
export const SYMBOL_VIEW = SYMBOLS.view

/** Stroke widths in SVG units: one pixel is about 2.4 units at 40 px wide, 3.4 at 28. */
const WIDTH = { outline: 4, icon: 4.4, mark: 4.5, halo: 9 } as const
const DASH = [9, 6] as const

/** What a symbol shows. */
export interface SymbolOf {
  readonly side: Side
  readonly arm: Arm
  readonly echelon: Echelon
  readonly confidence: Confidence
  readonly perspective?: Perspective
  readonly set?: SymbolSet
}

/** One path of a symbol, painted in the order given: for an SVG text or for a canvas. */
export interface Part {
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dash?: readonly [number, number]
  readonly cap?: 'round'
  readonly join?: 'round' | 'miter'
  /** Where the path's own origin lies, and how large its unit is. */
  readonly place?: { readonly x: number; readonly y: number; readonly scale: number }
}

/**
 * The parts of a unit's symbol. Solid outline: documented. Dashed: approximate.
 * Dashed on a pale ground: reconstructed.
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
  const ghost = confidence === 'reconstructed'
  const line = ghost ? GHOST_LINES[side] : SYMBOL_WHITE
  const edge = ghost ? GHOST_LINES[side] : SYMBOL_INK
  const field = ghost ? GHOST_COLOURS[side] : SIDE_COLOURS[side]
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
      ...(confidence !== 'documented' && { dash: DASH }),
    },
    { d: mark, stroke: SYMBOL_INK, width: WIDTH.halo, cap: 'round' },
    { d: mark, stroke: SYMBOL_WHITE, width: WIDTH.mark, cap: 'round' },
  ]
}
