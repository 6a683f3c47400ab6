import { parseRecord, type ParseResult } from '@/record/read/parse'
import type { Fault } from '@/record/schema/fault'
import { FILE_NAMES, type FileName } from '@/record/schema/files'
import { recordTexts, type TranslateFiles } from '@/state/language/recordTexts'
import { RECORD_URLS } from './assets'
import { faultOfFetch, fetchJson } from './fetchFile'

/** The record, and whether it is in the language of the page. */
export interface LoadedRecord extends ParseResult {
  /** False when its translations do not fit, so that it was read in English. */
  readonly translated: boolean
}

/**
 * Fetches all files of the record in the language of the page, appending `query` to each address (to bypass a cache). A
 * file that cannot be read is a fault; the others still count.
 */
export async function loadRecord(query = ''): Promise<LoadedRecord> {
  const { translate } = recordTexts
  const read = await readRecord(query, translate)
  if (!translate || read.faults.length === 0) return { ...read, translated: true }
  // A translation too long for its field would take the whole entry with it: the English one is worth more.
  const english = await readRecord(query, null)
  return english.faults.length < read.faults.length ? { ...english, translated: false } : { ...read, translated: true }
}

async function readRecord(query: string, translate: TranslateFiles | null): Promise<ParseResult> {
  const raw = {} as Record<FileName, unknown>
  const faults: Fault[] = []
  await Promise.all(
    FILE_NAMES.map(async (name) => {
      try {
        raw[name] = await fetchJson(name, RECORD_URLS[name] + query)
      } catch (error) {
        faults.push({ file: name, path: '', ...faultOfFetch(name, error) })
      }
    }),
  )
  translate?.(raw)
  const parsed = parseRecord(raw)
  const unread = new Set(faults.map((f) => f.file))
  return {
    record: parsed.record,
    faults: [...faults, ...parsed.faults.filter((f) => !(f.path === '' && unread.has(f.file)))],
  }
}
