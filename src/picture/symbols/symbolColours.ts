import type { Side } from '@/record/schema/common'

/** sRGB. The frame's shape shows the side too, so colour is never the only cue. */
export const SIDE_COLOURS: Readonly<Record<Side, string>> = {
  su: '#b3312c',
  mn: '#c7782a',
  jp: '#2c4f8a',
  mk: '#5c7f9c',
}
/** Fill where the fact is approximate: half-way to paper. Lines on it are ink, with a contrast of 4.5:1 or more. */
export const TINT_COLOURS: Readonly<Record<Side, string>> = {
  su: '#ce8380',
  mn: '#daac7f',
  jp: '#8094b7',
  mk: '#9cb0c1',
}
/** Fill of a reconstructed unit: the side's colour mixed with paper. */
export const GHOST_COLOURS: Readonly<Record<Side, string>> = {
  su: '#e6c9bb',
  mn: '#ecd8ba',
  jp: '#c6cdd6',
  mk: '#d5dad8',
}
/** Lines of a reconstructed unit: the side's colour, darkened to a contrast of 4.5:1 on its ghost fill. */
export const GHOST_LINES: Readonly<Record<Side, string>> = {
  su: '#9c2823',
  mn: '#8a4c10',
  jp: '#2c4f8a',
  mk: '#3b5c78',
}
export const SYMBOL_INK = '#23201a'
export const SYMBOL_WHITE = '#ffffff'
