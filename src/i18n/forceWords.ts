import type { Perspective, SymbolSet } from '@/symbols/symbolChoice'

/** Whose staff's table the frames are drawn by. Its own units stand in rectangles, the others in diamonds. */
export const PERSPECTIVE_WORDS: Record<Perspective, string> = { neutral: 'neutral', soviet: 'Soviet staff', japanese: 'Japanese staff' }

export const SYMBOL_SET_WORDS: Record<SymbolSet, string> = { app6: 'APP-6', silhouettes: 'silhouettes' }
