import { deckOf, type OwnDeck } from '@/record/deck/deck'
import { deckFile, parseDeck, parseDeckText, type ParsedDeck } from '@/record/read/parseDeck'
import type { Fault } from '@/record/schema/fault'
import { hasPackedDeck } from '@/state/link/deckLink'
import type { BattleContextValue } from '@/state/session/battleContext'
import { keepDraft, readDraft, setDraftAside, setDraftInUse } from './deckDraft'

type Page = Pick<BattleContextValue, 'record' | 'session'>

/** Decks before each change, the last one at the end; null stands for the record's. */
const past: (OwnDeck | null)[] = []
const MAX_UNDONE = 60

export const EMPTY_DECK: OwnDeck = { title: 'My deck', chapters: [] }

/**
 * Puts a changed or loaded deck to use if it holds, keeps it as the draft and lets it be undone;
 * else keeps the present one and gives every reason. A deck without a step is the record's again.
 */
export function changeDeck(page: Page, next: OwnDeck | null, file = 'deck'): readonly Fault[] {
  const { session, record } = page
  const deck = next !== null && next.chapters.length > 0 ? next : null
  // Only held against the rules: steps that did not change stay the same objects, and a talk over them goes on.
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
  // The address would else bring back the deck as it came.
  if (hasPackedDeck(location.hash)) history.replaceState(history.state, '', location.pathname + location.search)
}

/**
 * The draft of an earlier visit; null when there is none. One that no longer holds is put aside, and its faults say
 * why.
 */
export function draftOf({ record }: Pick<Page, 'record'>): ParsedDeck | null {
  const text = readDraft()
  if (text === null) return null
  const parsed = parseDeckText(text, record, 'draft')
  if (!parsed.deck) setDraftAside(text)
  return parsed
}
