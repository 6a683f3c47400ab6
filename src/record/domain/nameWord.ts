import { activeLanguage } from '@/base/i18n/i18n'
import type { Names } from '@/record/schema/common'

/** The name within a text in the active language; the English one where the record has no other. */
export const nameWord = (names: Names): string => names[activeLanguage()] ?? names.en
