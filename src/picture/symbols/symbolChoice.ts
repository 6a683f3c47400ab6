/** APP-6 frames for the own and the other side, as seen by either staff; or this project's own neutral frames. */
export const PERSPECTIVES = ['neutral', 'soviet', 'japanese'] as const
export type Perspective = (typeof PERSPECTIVES)[number]

/** APP-6 icons, or pictures of what the arm looked like in 1939. */
export const SYMBOL_SETS = ['app6', 'silhouettes'] as const
export type SymbolSet = (typeof SYMBOL_SETS)[number]
