import { tr } from '@/base/i18n/i18n'
import type { Confidence } from '@/record/schema/common'

/** `approximate`: for parentheses after what is said. */
export const confidenceWord = (confidence: Confidence): string =>
  tr('{confidence, select, documented {documented} approximate {approximate} other {reconstructed}}', { confidence })
