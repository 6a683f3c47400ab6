import type { Write } from '@/state/store/actionStore'

/** Contents of the page's one panel, other than cards. */
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
  'area',
  'split',
  'words',
  'sources',
  'legend',
  'time',
  'deck',
  'data',
  'cite',
  'tuning',
] as const
export type SheetId = (typeof SHEETS)[number]

/** The panel, and dialogs that open on demand. */
export interface PanelsSlice {
  helpOpen: boolean
  /** What the page's one panel shows instead of the card of the selection. */
  sheet: SheetId | null
  /** The sheet that a card or another sheet replaced; the back button returns to it. */
  sheetBefore: SheetId | null
  /** Entry at which an open sheet starts: the id of a source or of a claim; for `cite` the claim that is cited. */
  sheetAt: string | null
  /** Nothing has been started yet, so the page shows its introduction. */
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
  /** Opens a sheet; `before` is where its back button leads, `at` the entry it starts at. */
  showSheet: (sheet: SheetId, before: SheetId | null = null, at: string | null = null) =>
    write({ sheet, sheetBefore: before, sheetAt: at, firstSight: false }),
  closeSheet: () => write({ sheet: null, sheetBefore: null, sheetAt: null }),
  /** Makes room for a card; its back button returns to the sheet. */
  replaceSheet: (before: SheetId | null) => write({ sheet: null, sheetBefore: before }),
  /** Closes the introduction. */
  begin: () => write({ firstSight: false }),
  openPanel: (panel: Panel) => write({ [`${panel}Open`]: true }),
  closePanel: (panel: Panel) => write({ [`${panel}Open`]: false }),
  togglePanel: (panel: Panel) => write((s) => ({ [`${panel}Open`]: !s[`${panel}Open`] })),
})
