import type { Side } from '@/record/schema/common'
import type { Arm, Echelon } from '@/record/schema/forces'
import type { Perspective } from './symbolChoice'

/** The frame shapes, each plain or with the bar of the minor ally. Diamonds are APP-6's frame for the other side. */
export type FrameName = 'square' | 'square-bar' | 'round' | 'round-bar' | 'diamond' | 'diamond-bar'

/** A stroked or filled path in the units of the view box. */
export interface Mark {
  readonly d: string
  readonly paint: string
}

/** What `scripts/symbols/bake.ts` writes to `assets/symbols/symbols.json`. */
export interface SymbolTable {
  readonly origin: string
  readonly view: {
    readonly width: number
    readonly height: number
    readonly anchor: { readonly x: number; readonly y: number }
  }
  readonly frames: Readonly<Record<FrameName, { readonly outline: string; readonly bar: string | null }>>
  readonly icons: Readonly<Record<Arm, Readonly<Record<FrameName, readonly Mark[]>>>>
  readonly echelons: Readonly<Record<Echelon, string>>
}

/** The shape shows the side even in grey: square or round, with a bar for the minor ally. */
const NEUTRAL: Readonly<Record<Side, FrameName>> = { su: 'square', mn: 'square-bar', jp: 'round', mk: 'round-bar' }
/** From a staff's perspective its own side has rectangles and the other diamonds; the minor ally's bar stays. */
const SOVIET: Readonly<Record<Side, FrameName>> = { su: 'square', mn: 'square-bar', jp: 'diamond', mk: 'diamond-bar' }
const JAPANESE: Readonly<Record<Side, FrameName>> = { su: 'diamond', mn: 'diamond-bar', jp: 'square', mk: 'square-bar' }
const FRAMES_OF: Readonly<Record<Perspective, Readonly<Record<Side, FrameName>>>> = {
  neutral: NEUTRAL,
  soviet: SOVIET,
  japanese: JAPANESE,
}

/** The frame of a side's units in a perspective. */
export function frameOf(side: Side, perspective: Perspective): FrameName {
  return FRAMES_OF[perspective][side]
}
