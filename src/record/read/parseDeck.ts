import type { OwnDeck } from '@/record/deck/deck'
import type { BattleRecord } from '@/record/model/record'
import { shown, type Fault } from '@/record/schema/fault'
import { SCHEMA_VERSION } from '@/record/schema/version'
import { checkChapters, type DeckReferences } from './checkChapters'
import { nearest, type Report } from './ids'
import { readListFile } from './readFile'
import { chaptersWithinClock } from './withinClock'

/** Maximum number of steps: more would not be a lecture, and would slow every list of them. */
export const MAX_STEPS = 500

export type ParsedDeck =
  { readonly deck: OwnDeck; readonly faults: readonly [] } | { readonly deck: null; readonly faults: readonly Fault[] }

/**
 * Parses a lecturer's own deck from a file or link, with the same schema and reference checks as the record's. Any
 * fault rejects the whole deck: half a lecture would be worse than keeping the present one.
 */
export function parseDeck(given: unknown, record: BattleRecord, file: string): ParsedDeck {
  const faults: Fault[] = []
  const read = readListFile('chapters.json', given, faults)
  const chapters = chaptersWithinClock(read, record.battle, faults)
  const report = reporter(faults)
  checkChapters('chapters.json', chapters, referencesOf(record, report), report)
  const steps = read.reduce((sum, c) => sum + c.steps.length, 0)
  const list = (given as { chapters?: unknown } | null)?.chapters
  if (Array.isArray(list) && list.length === 0)
    faults.push({ file, path: 'chapters', expected: 'at least one chapter', got: '[]' })
  if (steps > MAX_STEPS)
    faults.push({ file, path: 'chapters', expected: `at most ${MAX_STEPS} steps`, got: `${steps}` })
  if (faults.length > 0) return { deck: null, faults: faults.map((f) => ({ ...f, file })) }
  return { deck: { title: (given as { title?: string }).title ?? '', chapters: read }, faults: [] }
}

/** The file of a deck, in the form that `parseDeck` reads. */
export function deckFile(deck: OwnDeck): {
  schemaVersion: typeof SCHEMA_VERSION
  title: string
  chapters: OwnDeck['chapters']
} {
  return { schemaVersion: SCHEMA_VERSION, title: deck.title, chapters: deck.chapters }
}

function referencesOf(record: BattleRecord, report: Report): DeckReferences {
  const sources = new Set(record.sources.keys())
  return {
    units: new Set(record.units.keys()),
    places: new Set(record.places.keys()),
    claims: new Set(record.claims.map((c) => c.id)),
    features: new Set(record.features.map((f) => f.item.id)),
    events: new Set([...record.events, ...record.context].map((e) => e.item.id)),
    atlas: new Set(record.atlas.keys()),
    persons: new Set(record.persons.keys()),
    cited: (file, path, citations) =>
      citations.every(
        (c, i) =>
          sources.has(c.id) ||
          report(file, `${path}.sources[${i}].id`, 'a source of sources.json', c.id, nearest(c.id, sources)),
      ),
  }
}

function reporter(faults: Fault[]): Report {
  return (file, path, expected, got, suggestion) => {
    faults.push({ file, path, expected, got: shown(got), ...(suggestion ? { suggestion } : {}) })
    return false
  }
}
