/** Frames as APP-6 has them for one's own side and the other, from either staff's table; or this project's own, which are nobody's. */
export const PERSPECTIVES = ['neutral', 'soviet', 'japanese'] as const
export type Perspective = (typeof PERSPECTIVES)[number]

/** APP-6 icons, or pictures of what the arm looked like in 1939. */
export const SYMBOL_SETS = ['app6', 'silhouettes'] as const
export type SymbolSet = (typeof SYMBOL_SETS)[number]
