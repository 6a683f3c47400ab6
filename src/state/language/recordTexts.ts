/** Lays translations over raw files of data/, before they are read. */
export type TranslateFiles = (raw: Readonly<Record<string, unknown>>) => void

/** How files of data/ are translated into the language of the page; null while that is English. */
export const recordTexts: { translate: TranslateFiles | null } = { translate: null }
