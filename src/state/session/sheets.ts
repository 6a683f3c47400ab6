import type { Session, SessionStore, SheetId } from './session'

export { SHEETS, type SheetId } from './session'

/** Opens a sheet in the panel, replacing what was there. */
export function openSheet(session: SessionStore, sheet: SheetId): void {
  session.actions.showSheet(sheet)
}

/** Closes the sheet; a selection made before shows its card again. */
export function closeSheet(session: SessionStore): void {
  session.actions.closeSheet()
}

/** Action of a key that opens a sheet: opens it, or closes it if open. */
export function toggleSheet(session: SessionStore, sheet: SheetId): void {
  if (session.getState().sheet === sheet) session.actions.closeSheet()
  else session.actions.showSheet(sheet)
}

/**
 * Opens a sheet at one entry: the reference of a source, the figures of a number, the citation of a claim (without
 * one, of the view). The back button leads to what was open.
 */
export function openSheetAt(session: SessionStore, sheet: 'sources' | 'numbers' | 'cite', id: string | null): void {
  const { sheet: open, sheetBefore } = session.getState()
  session.actions.showSheet(sheet, open === sheet ? sheetBefore : open, id)
}

/** What the panel shows now; null when it is closed. */
export type PanelContent = SheetId | 'card' | 'sums' | null

export function panelContent(s: Session): PanelContent {
  if (s.mode === 'present') return s.away && s.selection ? 'card' : null
  if (s.sheet) return s.sheet
  if (s.selection) return 'card'
  return s.group.length > 0 ? 'sums' : null
}
