import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadRecord } from '@/app/loadRecord'
import { applyTexts, type RecordTexts } from '@/record/translate/translations'
import { recordTexts } from '@/state/language/recordTexts'
import { smallRaw, spoil, type RawRecord } from '../../helpers/record'

vi.mock('@/app/assets', async () => {
  const { FILE_NAMES } = await import('@/record/schema/files')
  return { RECORD_URLS: Object.fromEntries(FILE_NAMES.map((name) => [name, name])) }
})

let files: RawRecord
beforeEach(() => {
  files = smallRaw()
  vi.stubGlobal('fetch', (url: keyof RawRecord) => Promise.resolve(Response.json(files[url])))
})
afterEach(() => {
  vi.unstubAllGlobals()
  recordTexts.translate = null
})
const translateBy = (texts: RecordTexts) => {
  recordTexts.translate = (raw) => applyTexts(raw, texts, 'ru')
}

describe('the record in another language', () => {
  it('is read with its translations', async () => {
    translateBy({ 'events.json': { 'ev.one/title': 'Мост' } })
    const { record, faults, translated } = await loadRecord()
    expect({ faults, translated }).toEqual({ faults: [], translated: true })
    expect(record!.events[0]!.item.title).toBe('Мост')
  })
  it('is read in English, and says so, when a translation would cost an entry', async () => {
    translateBy({ 'events.json': { 'ev.one/title': 'Мост'.repeat(100), 'ev.two/title': 'Два' } })
    const { record, faults, translated } = await loadRecord()
    expect({ faults, translated }).toEqual({ faults: [], translated: false })
    expect(record!.events).toHaveLength(3)
    expect(record!.events.map((e) => e.item.title)).not.toContain('Два')
  })
  it('keeps its translations when the fault is that of the record itself', async () => {
    spoil(files['events.json'], 'events[1].t', 'never')
    translateBy({ 'events.json': { 'ev.one/title': 'Мост' } })
    const { record, faults, translated } = await loadRecord()
    expect({ n: faults.length, translated }).toEqual({ n: 1, translated: true })
    expect(record!.events[0]!.item.title).toBe('Мост')
  })
})
