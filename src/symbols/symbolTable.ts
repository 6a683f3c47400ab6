import type { Side } from '@/schema/common'
import type { Arm, Echelon } from '@/schema/forces'

/** The two shapes of frame, each plain or with the bar of the lesser ally. */
export type FrameName = 'square' | 'square-bar' | 'round' | 'round-bar'

/** A stroked or filled path in the units of the view box. */
export interface Mark {
  readonly d: string
  readonly paint: string
}

/** What `scripts/symbols/bake.ts` writes to `assets/symbols/symbols.json`. */
export interface SymbolTable {
  readonly origin: string
  readonly view: { readonly width: number; readonly height: number; readonly anchor: { readonly x: number; readonly y: number } }
  readonly frames: Readonly<Record<FrameName, { readonly outline: string; readonly bar: string | null }>>
  readonly icons: Readonly<Record<Arm, Readonly<Record<FrameName, readonly Mark[]>>>>
  readonly echelons: Readonly<Record<Echelon, string>>
}

/** Shape tells the side even in grey: square against round, bar for the ally. */
export const FRAME_OF: Readonly<Record<Side, FrameName>> = { su: 'square', mn: 'square-bar', jp: 'round', mk: 'round-bar' }
