import { msg } from '@/base/i18n/i18n'
import { deckOf, type OwnDeck } from '@/record/deck/deck'
import { deckFile, parseDeck, parseDeckText, type ParsedDeck } from '@/record/read/parseDeck'
import type { Fault } from '@/record/schema/fault'
import { hasPackedDeck } from '@/state/link/deckLink'
import type { BattleContextValue } from '@/state/session/battleContext'
import { keepDraft, readDraft, setDraftAside, setDraftInUse } from './deckDraft'

type Page = Pick<BattleContextValue, 'record' | 'session'>

/** Earlier versions of the deck, the latest last; null stands for the record's. */
const past: (OwnDeck | null)[] = []
const MAX_UNDONE = 60

export const EMPTY_DECK: OwnDeck = { title: msg('My deck'), chapters: [] }

/**
 * Uses a changed or loaded deck if it is valid, keeps it as the draft and makes the change undoable; otherwise keeps
 * the current one and returns every fault. A deck without steps is replaced by the record's.
 */
export function changeDeck(page: Page, next: OwnDeck | null, file = 'deck'): readonly Fault[] {
  const { session, record } = page
  const deck = next !== null && next.chapters.length > 0 ? next : null
  // Only for checking: unchanged steps stay the same objects, so a running talk goes on.
  const faults = deck ? parseDeck(deckFile(deck), record, file).faults : []
  if (faults.length > 0) return faults
  past.push(session.getState().ownDeck)
  if (past.length > MAX_UNDONE) past.shift()
  put(page, deck)
  return []
}

export function canUndo(): boolean {
  return past.length > 0
}

export function undoChange(page: Page): void {
  const before = past.pop()
  if (before !== undefined) put(page, before)
}

function put({ session, record }: Page, deck: OwnDeck | null): void {
  const last = deckOf(deck?.chapters ?? record.chapters).steps.length - 1
  session.actions.replaceDeck(deck, last)
  if (deck) keepDraft(deck)
  setDraftInUse(deck !== null)
  // Otherwise the address would restore the deck as it was loaded.
  if (hasPackedDeck(location.hash)) history.replaceState(history.state, '', location.pathname + location.search)
}

/**
 * The draft of an earlier visit; null when there is none. One that is no longer valid is set aside, and its faults
 * say why.
 */
export function draftOf({ record }: Pick<Page, 'record'>): ParsedDeck | null {
  const text = readDraft()
  if (text === null) return null
  const parsed = parseDeckText(text, record, 'draft')
  if (!parsed.deck) setDraftAside(text)
  return parsed
}
