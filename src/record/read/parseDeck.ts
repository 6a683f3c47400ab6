import type { OwnDeck } from '@/record/deck/deck'
import type { BattleRecord } from '@/record/model/record'
import { shown, type Fault } from '@/record/schema/fault'
import { SCHEMA_VERSION } from '@/record/schema/version'
import { checkChapters, type DeckReferences } from './checkChapters'
import { createChecking } from './checking'
import { readListFile } from './readFile'
import { chaptersWithinClock } from './withinClock'

/** Maximum number of steps: more would not be a lecture, and would slow every list of them. */
export const MAX_STEPS = 500
/** Maximum length of a deck's text, characters: a deck of words weighs far less. */
export const MAX_DECK = 5_000_000

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
  const checking = createChecking(faults, new Set(record.sources.keys()), false)
  checkChapters('chapters.json', chapters, referencesOf(record), checking)
  const steps = read.reduce((sum, c) => sum + c.steps.length, 0)
  const list: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, 'chapters') : null
  if (Array.isArray(list) && list.length === 0)
    faults.push({ file, path: 'chapters', expected: 'at least one chapter', got: '[]' })
  if (steps > MAX_STEPS)
    faults.push({ file, path: 'chapters', expected: `at most ${MAX_STEPS} steps`, got: `${steps}` })
  if (faults.length > 0) return { deck: null, faults: faults.map((f) => ({ ...f, file })) }
  return { deck: { title: titleOf(given), chapters: read }, faults: [] }
}

/** Parses the text of a deck, as a file or the browser's storage holds it; text that is no JSON is a fault. */
export function parseDeckText(text: string, record: BattleRecord, file: string): ParsedDeck {
  const refuse = (expected: string, got: string): ParsedDeck => ({
    deck: null,
    faults: [{ file, path: '', expected, got }],
  })
  if (text.length > MAX_DECK) return refuse(`at most ${MAX_DECK} characters`, `${text.length}`)
  try {
    return parseDeck(JSON.parse(text), record, file)
  } catch (error) {
    return refuse('JSON', shown(error instanceof Error ? error.message : error))
  }
}

/** The title of a deck, which is optional. */
function titleOf(given: unknown): string {
  const title: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, 'title') : ''
  return typeof title === 'string' ? title : ''
}

/** The file of a deck, in the form that `parseDeck` reads. */
export function deckFile(deck: OwnDeck): {
  schemaVersion: typeof SCHEMA_VERSION
  title: string
  chapters: OwnDeck['chapters']
} {
  return { schemaVersion: SCHEMA_VERSION, title: deck.title, chapters: deck.chapters }
}

function referencesOf(record: BattleRecord): DeckReferences {
  return {
    units: new Set(record.units.keys()),
    places: new Set(record.places.keys()),
    claims: new Map(record.claims.map((c) => [c.id, c])),
    features: new Set(record.features.map((f) => f.item.id)),
    events: new Set([...record.events, ...record.context].map((e) => e.item.id)),
    atlas: new Set(record.atlas.keys()),
    persons: new Set(record.persons.keys()),
  }
}
