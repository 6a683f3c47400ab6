import type { Catalogue } from '@/base/i18n/i18n'

/** Lays translations over raw files of data/, before they are read. */
export type TranslateFiles = (raw: Readonly<Record<string, unknown>>) => void

/** The texts of one language. */
export interface PageTexts {
  readonly catalogue: Catalogue
  readonly translate: TranslateFiles
}

/** How files of data/ are translated into the language of the page; null while that is English. */
export const recordTexts: { translate: TranslateFiles | null } = { translate: null }
