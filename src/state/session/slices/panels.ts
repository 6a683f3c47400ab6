import type { Write } from '@/state/store/actionStore'

/** Panels and dialogs that open on demand. */
export interface PanelsSlice {
  helpOpen: boolean
  /** The settings panel. */
  panelOpen: boolean
  orbatOpen: boolean
  searchOpen: boolean
  airOpen: boolean
  deckEditorOpen: boolean
  takeAwayOpen: boolean
  preflightOpen: boolean
  aidsOpen: boolean
  notesOpen: boolean
  stepGridOpen: boolean
  /** The deck as a document to print, over everything else. */
  handoutOpen: boolean
}

/** `help` for the panel of `helpOpen`, and so on. */
export type Panel = keyof PanelsSlice extends `${infer Name}Open` ? Name : never

export const PANELS: PanelsSlice = {
  helpOpen: false,
  panelOpen: false,
  orbatOpen: false,
  searchOpen: false,
  airOpen: false,
  deckEditorOpen: false,
  takeAwayOpen: false,
  preflightOpen: false,
  aidsOpen: false,
  notesOpen: false,
  stepGridOpen: false,
  handoutOpen: false,
}

export const panelActions = (write: Write<PanelsSlice>) => ({
  openPanel: (panel: Panel) => write({ [`${panel}Open`]: true }),
  closePanel: (panel: Panel) => write({ [`${panel}Open`]: false }),
  togglePanel: (panel: Panel) => write((s) => ({ [`${panel}Open`]: !s[`${panel}Open`] })),
})
