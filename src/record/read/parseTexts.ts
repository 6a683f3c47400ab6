import * as v from 'valibot'
import type { Catalogue } from '@/base/i18n/i18n'
import { LIMITS } from '../schema/limits'
import { Text } from '../schema/values'
import type { RecordTexts } from '../translate/translations'

const Texts = v.record(v.string(), Text(LIMITS.notes))
const Loaded = v.object({ interface: Texts, record: v.record(v.string(), Texts) })

/** The translations of one language, as the build packs them. */
export interface LoadedTexts {
  readonly interface: Catalogue
  readonly record: RecordTexts
}

/** @throws Error when the file does not hold translations. */
export function parseTexts(raw: unknown): LoadedTexts {
  const { success, output, issues } = v.safeParse(Loaded, raw)
  if (success) return output
  throw new Error(`expected translations, got ${issues[0].message} at ${v.getDotPath(issues[0]) ?? 'the file itself'}`)
}
