/** Heights are drawn this many times too high, so that a flat valley can be read; the scale bar always says so. */
export const DEFAULT_EXAGGERATION = 4
/** What a reader may choose. */
export const EXAGGERATION_RANGE = [1, 10] as const
