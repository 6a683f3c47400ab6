import type { OwnDeck } from '@/record/deck/deck'
import type { Choice } from '@/record/kinds/choice'
import type { Layer } from '@/record/schema/layers'
import type { Write } from '@/state/store/actionStore'
import type { SessionState } from './sessionState'
import { aidsActions } from './slices/aids'
import { appearanceActions, type AppearanceSlice } from './slices/appearance'
import { filterActions } from './slices/filter'
import { mapDisplayActions, type StepDisplay } from './slices/mapDisplay'
import { measuringActions } from './slices/measuring'
import { panelActions } from './slices/panels'
import { presentingActions } from './slices/presenting'
import { selectionActions } from './slices/selection'
import { splitActions } from './slices/split'
import { statusActions } from './slices/status'

/** What a new step resets. */
const STEP_START = {
  blank: 'none',
  away: false,
  zoomedTo: null,
  typed: '',
  stepGridOpen: false,
  figureHidden: false,
  questionAnswered: false,
} as const

/** The part of the session that a settings file may set. */
export type ViewSettings = Pick<
  AppearanceSlice,
  'exaggeration' | 'tokenSize' | 'quality' | 'qualityChosen' | 'perspective' | 'symbolSet' | 'sunOverride'
> &
  Pick<SessionState, 'mapStyle' | 'layers'>

/** The part of the session that a link may set. */
export type LinkedState = Omit<ViewSettings, 'tokenSize' | 'sunOverride'> &
  Pick<
    SessionState,
    | 'language'
    | 'lightZone'
    | 'filter'
    | 'viewshed'
    | 'path'
    | 'split'
    | 'divider'
    | 'splitMarks'
    | 'follow'
    | 'selection'
    | 'handoutOpen'
    | 'sheet'
    | 'firstSight'
    | 'altitudeExaggerated'
    | 'step'
    | 'kiosk'
    | 'preflightOpen'
    | 'mode'
  >

/** Actions that change several slices at once, so that subscribers see one change. */
const acrossSlices = (write: Write<SessionState>) => ({
  /** Starts presenting at a step. */
  present: (step: number) =>
    write((s) => ({
      ...STEP_START,
      mode: 'present',
      step,
      stepAtEnd: false,
      stepRun: s.stepRun + 1,
      // The story is not a talk: it does not change what the clicker's start button does.
      hasPresented: s.hasPresented || s.story === 'off',
      helpOpen: false,
      sheet: null,
      sheetBefore: null,
      firstSight: false,
      selection: null,
    })),
  /** Back to exploring; the step number of a lecture's deck does not apply to the story. */
  leavePresentation: () =>
    write((s) => ({
      ...STEP_START,
      mode: 'explore',
      notesOpen: false,
      aidsOpen: false,
      story: 'off',
      ...(s.story !== 'off' && { step: 0 }),
    })),
  /** Starts a step: at its beginning, or `atEnd` as it ends. */
  startStep: (step: number, atEnd: boolean) =>
    write((s) => ({ ...STEP_START, step, stepAtEnd: atEnd, stepRun: s.stepRun + 1 })),
  /** What a step clears when its camera and clock are set. */
  clearForStep: () => write({ selection: null, away: false }),
  /** Returns to the step after looking round. */
  resumeStep: () => write({ away: false, zoomedTo: null, selection: null }),
  toggleStepGrid: () => write((s) => ({ stepGridOpen: !s.stepGridOpen, blank: 'none', typed: '' })),
  /** Closes what a visitor of the kiosk has left open. */
  clearKiosk: () => write({ helpOpen: false, stepGridOpen: false, blank: 'none' }),
  /** Selects something and switches on the layer that draws it. */
  selectOnLayer: (selection: Choice, layer: Layer) =>
    write((s) => ({ selection, layers: { ...s.layers, [layer]: true } })),
  /** Closes the search and frees the camera, which is about to fly. */
  leaveSearch: () => write({ sheet: null, sheetBefore: 'search', standing: null, follow: false }),
  /** Shows the introduction, with nothing else open. */
  showFirstSight: () => write({ firstSight: true, sheet: null, sheetBefore: null, selection: null }),
  /** Selects something that a sheet names; the sheet stays reachable. */
  selectFromSheet: (selection: Choice) => write((s) => ({ selection, sheet: null, sheetBefore: s.sheet })),
  /** Shows a step in the deck editor. */
  showStep: (step: number, { layers, mapStyle, highlight, viewshed }: StepDisplay) =>
    write({ step, layers, mapStyle, highlight, viewshed }),
  /** Closes the card and forgets the sheet before it. */
  closeCard: () => write({ selection: null, sheetBefore: null }),
  openDeckEditor: (step: number) => write({ sheet: 'deck', step }),
  /** Uses another deck from its first step. */
  openDeck: (ownDeck: OwnDeck) => write({ ownDeck, step: 0, stepAtEnd: false }),
  /** Replaces the deck while it is edited; the step stays within it. */
  replaceDeck: (ownDeck: OwnDeck | null, lastStep: number) =>
    write((s) => ({ ownDeck, step: Math.min(s.step, Math.max(lastStep, 0)) })),
  /** Switches to a short deck of the record, or with null to the whole story, at a step of it. */
  chooseDeck: (deckId: string | null, step: number) => write({ deckId, step }),
  openHandout: () => write({ takeAwayOpen: false, handoutOpen: true }),
  openPreflight: () => write({ helpOpen: false, preflightOpen: true }),
  /** Applies a link. */
  applyLink: (linked: (session: SessionState) => LinkedState) => write(linked),
  /** Applies the view of a settings file. */
  applyView: (view: Partial<ViewSettings>) => write(view),
})

/** All actions of the session: the only writers of its state. */
export const sessionActions = (write: Write<SessionState>) => ({
  ...selectionActions(write),
  ...mapDisplayActions(write),
  ...appearanceActions(write),
  ...filterActions(write),
  ...measuringActions(write),
  ...splitActions(write),
  ...panelActions(write),
  ...presentingActions(write),
  ...aidsActions(write),
  ...statusActions(write),
  ...acrossSlices(write),
})
export type SessionActions = ReturnType<typeof sessionActions>
