import * as v from 'valibot'
import { compile } from '@/base/i18n/compile'
import type { Catalogue } from '@/base/i18n/i18n'
import { shown } from '../schema/fault'
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

/** @throws Error when the file does not hold translations, or a message of the interface cannot be shown. */
export function parseTexts(raw: unknown): LoadedTexts {
  const { success, output, issues } = v.safeParse(Loaded, raw)
  if (!success) {
    const [{ input }] = issues
    throw new Error(`expected translations, got ${shown(input)} at ${v.getDotPath(issues[0]) ?? 'the file itself'}`)
  }
  // Here, since a message that fails later would take the part of the page that shows it along.
  for (const message of Object.values(output.interface)) compile(message)
  return output
}
