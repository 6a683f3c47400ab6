import type { Translated } from '@/base/i18n/languages'
import type { RecordTexts } from '@/record/translate/translations'

/** The translations laid over the record in use, for files of data/ that are read later; null while it is English. */
export const recordTexts: { current: { readonly language: Translated; readonly texts: RecordTexts } | null } = {
  current: null,
}
