import type { Session, SessionStore } from './session'

/**
 * Contents that the one panel of the page can show. The card of the selection is not one of them:
 * it shows whenever something is selected and no sheet is open.
 */
export const SHEETS = [
  'menu',
  'now',
  'chapters',
  'search',
  'orbat',
  'air',
  'numbers',
  'words',
  'sources',
  'legend',
  'time',
  'deck',
  'tuning',
] as const
export type SheetId = (typeof SHEETS)[number]

/** Opens a sheet in the panel; it takes the place of whatever was there. */
export function openSheet(session: SessionStore, sheet: SheetId): void {
  session.setState({ sheet, sheetAt: null, sheetBefore: null, firstSight: false })
}

/** Closes the sheet; a selection made before shows its card again. */
export function closeSheet(session: SessionStore): void {
  session.setState({ sheet: null, sheetBefore: null })
}

/** What a key that opens a sheet does when pressed once more: closes it. */
export function toggleSheet(session: SessionStore, sheet: SheetId): void {
  if (session.getState().sheet === sheet) closeSheet(session)
  else openSheet(session, sheet)
}

/** Opens a sheet at one entry: the reference of a source, the witnesses of a number. The way back leads to what was open. */
export function openSheetAt(session: SessionStore, sheet: 'sources' | 'numbers', id: string): void {
  session.setState((s) => ({
    sheet,
    sheetAt: id,
    sheetBefore: s.sheet === sheet ? s.sheetBefore : s.sheet,
    firstSight: false,
  }))
}

/** What the panel shows now; null when it is not on the page. */
export type PanelContent = SheetId | 'card' | 'sums' | null

export function panelContent(s: Session): PanelContent {
  if (s.mode === 'present') return s.away && s.selection ? 'card' : null
  if (s.sheet) return s.sheet
  if (s.selection) return 'card'
  return s.group.length > 0 ? 'sums' : null
}
