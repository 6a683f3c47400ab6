import { parseRecord, type ParseResult } from '@/record/read/parse'
import type { Fault } from '@/record/schema/fault'
import { FILE_NAMES, type FileName } from '@/record/schema/files'
import { recordTexts } from '@/state/language/recordTexts'
import { RECORD_URLS } from './assets'
import { faultOfFetch, fetchJson } from './fetchFile'

/**
 * Fetches all files of the record in the language of the page, appending `query` to each address (to bypass a cache). A file that cannot be read is
 * a fault; the others still count.
 */
export async function loadRecord(query = ''): Promise<ParseResult> {
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
  recordTexts.translate?.(raw)
  const parsed = parseRecord(raw)
  const unread = new Set(faults.map((f) => f.file))
  return {
    record: parsed.record,
    faults: [...faults, ...parsed.faults.filter((f) => !(f.path === '' && unread.has(f.file)))],
  }
}
