import type { Write } from '@/state/store/actionStore'

/** Contents of the page's one panel, besides the cards. */
export const SHEETS = [
  'menu',
  'now',
  'chapters',
  'search',
  'orbat',
  'air',
  'numbers',
  'contested',
  'balance',
  'viewshed',
  'section',
  'words',
  'sources',
  'legend',
  'time',
  'deck',
  'tuning',
] as const
export type SheetId = (typeof SHEETS)[number]

/** The panel, and dialogs that open on demand. */
export interface PanelsSlice {
  helpOpen: boolean
  /** What the page's one panel shows instead of the card of the selection. */
  sheet: SheetId | null
  /** The sheet that a card or another sheet replaced; its way back. */
  sheetBefore: SheetId | null
  /** What an open sheet shows first: the id of a source or of a claim. */
  sheetAt: string | null
  /** Nobody has begun yet, so the page says what it is. */
  firstSight: boolean
  takeAwayOpen: boolean
  preflightOpen: boolean
  aidsOpen: boolean
  notesOpen: boolean
  stepGridOpen: boolean
  /** The deck as a document to print, over everything else. */
  handoutOpen: boolean
}

/** `help` for the panel of `helpOpen`, and so on. */
export type Panel = Extract<keyof PanelsSlice, `${string}Open`> extends `${infer Name}Open` ? Name : never

export const PANELS: PanelsSlice = {
  helpOpen: false,
  sheet: null,
  sheetBefore: null,
  sheetAt: null,
  firstSight: true,
  takeAwayOpen: false,
  preflightOpen: false,
  aidsOpen: false,
  notesOpen: false,
  stepGridOpen: false,
  handoutOpen: false,
}

export const panelActions = (write: Write<PanelsSlice>) => ({
  /** Opens a sheet; `before` is the way back from it, `at` the entry that it shows first. */
  showSheet: (sheet: SheetId, before: SheetId | null = null, at: string | null = null) =>
    write({ sheet, sheetBefore: before, sheetAt: at, firstSight: false }),
  closeSheet: () => write({ sheet: null, sheetBefore: null, sheetAt: null }),
  /** Makes room for a card; the sheet stays reachable from it. */
  replaceSheet: (before: SheetId | null) => write({ sheet: null, sheetBefore: before }),
  /** The page no longer says what it is. */
  begin: () => write({ firstSight: false }),
  openPanel: (panel: Panel) => write({ [`${panel}Open`]: true }),
  closePanel: (panel: Panel) => write({ [`${panel}Open`]: false }),
  togglePanel: (panel: Panel) => write((s) => ({ [`${panel}Open`]: !s[`${panel}Open`] })),
})
