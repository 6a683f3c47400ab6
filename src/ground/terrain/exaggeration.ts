/** Vertical exaggeration by default, so that a flat valley can be read; the scale bar always shows it. */
export const DEFAULT_EXAGGERATION = 4
/** Range the reader can choose from. */
export const EXAGGERATION_RANGE = [1, 10] as const
