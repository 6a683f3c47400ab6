import type { Confidence, Side } from '@/schema/common'
import type { Arm, Echelon } from '@/schema/forces'
import baked from '../../assets/symbols/symbols.json'
import { GHOST_COLOURS, GHOST_LINES, SIDE_COLOURS, SYMBOL_INK, SYMBOL_WHITE } from './symbolColours'
import { FRAME_OF, type SymbolTable } from './symbolTable'

const SYMBOLS: SymbolTable = baked

/** View box of every symbol, and the point of it that stands on the stem, in SVG units. */
export const SYMBOL_VIEW = SYMBOLS.view

/** Stroke widths in SVG units: one pixel is about 2.4 units at 40 px wide, 3.4 at 28. */
const WIDTH = { outline: 4, icon: 4.4, mark: 4.5, halo: 9 } as const

/**
 * The symbol of a unit as a whole SVG document, without ids, fonts or references, so that it can be
 * inlined, or drawn to an atlas, any number of times. Solid outline: documented. Dashed: approximate.
 * Dashed on a pale ground: reconstructed.
 */
export function composeSymbol(side: Side, arm: Arm, echelon: Echelon, confidence: Confidence): string {
  const frame = FRAME_OF[side]
  const { outline, bar } = SYMBOLS.frames[frame]
  const ghost = confidence === 'reconstructed'
  const line = ghost ? GHOST_LINES[side] : SYMBOL_WHITE
  const edge = ghost ? GHOST_LINES[side] : SYMBOL_INK
  const dash = confidence === 'documented' ? '' : ' stroke-dasharray="9 6"'
  const icon = SYMBOLS.icons[arm][frame]
    .map(({ d, paint }) => (paint === 'fill' ? `<path d="${d}" fill="${line}" stroke="none"/>` : `<path d="${d}"/>`))
    .join('')
  const mark = SYMBOLS.echelons[echelon]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SYMBOL_VIEW.width} ${SYMBOL_VIEW.height}" width="${SYMBOL_VIEW.width}" height="${SYMBOL_VIEW.height}" fill="none" stroke-linejoin="round">` +
    `<path d="${outline}" fill="${ghost ? GHOST_COLOURS[side] : SIDE_COLOURS[side]}"/>` +
    (bar === null ? '' : `<path d="${bar}" fill="${edge}"/>`) +
    `<g stroke="${line}" stroke-width="${WIDTH.icon}">${icon}</g>` +
    `<path d="${outline}" stroke="${edge}" stroke-width="${WIDTH.outline}" stroke-linejoin="miter"${dash}/>` +
    `<g stroke-linecap="round"><path d="${mark}" stroke="${SYMBOL_INK}" stroke-width="${WIDTH.halo}"/>` +
    `<path d="${mark}" stroke="${SYMBOL_WHITE}" stroke-width="${WIDTH.mark}"/></g></svg>`
  )
}
