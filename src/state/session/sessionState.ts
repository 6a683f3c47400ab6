import { AIDS, type AidsSlice } from './slices/aids'
import { APPEARANCE, type AppearanceSlice } from './slices/appearance'
import { DECKS, type DecksSlice } from './slices/decks'
import { FILTER, type FilterSlice } from './slices/filter'
import { MAP_DISPLAY, type MapDisplaySlice } from './slices/mapDisplay'
import { MEASURING, type MeasuringSlice } from './slices/measuring'
import { PANELS, type PanelsSlice } from './slices/panels'
import { PRESENTING, type PresentingSlice } from './slices/presenting'
import { SELECTION, type SelectionSlice } from './slices/selection'
import { SPLIT, type SplitSlice } from './slices/split'
import { STATUS, type StatusSlice } from './slices/status'

/** The state of the page that is not time: all slices side by side. */
export interface SessionState
  extends
    SelectionSlice,
    MapDisplaySlice,
    AppearanceSlice,
    FilterSlice,
    MeasuringSlice,
    SplitSlice,
    PanelsSlice,
    PresentingSlice,
    DecksSlice,
    AidsSlice,
    StatusSlice {}

export const INITIAL_SESSION: SessionState = {
  ...SELECTION,
  ...MAP_DISPLAY,
  ...APPEARANCE,
  ...FILTER,
  ...MEASURING,
  ...SPLIT,
  ...PANELS,
  ...PRESENTING,
  ...DECKS,
  ...AIDS,
  ...STATUS,
}
