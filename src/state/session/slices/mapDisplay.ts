import { MAP_STYLE_IDS, type MapStyleId } from '@/ground/terrain/mapStyles'
import type { MapDisplay } from '@/record/deck/stage'
import type { Layer } from '@/record/schema/layers'
import { LAYERS_AT_START } from '@/state/session/choices'
import type { Write } from '@/state/store/actionStore'

/** Layers, map style and highlight: what a step of the deck or a still may replace temporarily. */
export interface MapDisplaySlice {
  layers: Readonly<Record<Layer, boolean>>
  mapStyle: MapStyleId
  /** Units that keep full strength while the others fade; empty for all. */
  highlight: readonly string[]
  /** A picture of another moment is being drawn behind the cover. */
  still: boolean
  /** Layers and map style while exploring, restored when presenting ends; null while exploring. */
  exploreDisplay: MapDisplay | null
}

/** Layers, map style and highlight together, as a step sets them. */
export type StepDisplay = Pick<MapDisplaySlice, 'layers' | 'mapStyle' | 'highlight'>

export const MAP_DISPLAY: MapDisplaySlice = {
  layers: LAYERS_AT_START,
  mapStyle: MAP_STYLE_IDS[0]!,
  highlight: [],
  still: false,
  exploreDisplay: null,
}

export const mapDisplayActions = (write: Write<MapDisplaySlice>) => ({
  setLayer: (layer: Layer, on: boolean) => write(({ layers }) => ({ layers: { ...layers, [layer]: on } })),
  setMapStyle: (mapStyle: MapStyleId) => write({ mapStyle }),
  /** Shows the layers, map style and highlight of a step. */
  showDisplay: ({ layers, mapStyle, highlight }: StepDisplay) => write({ layers, mapStyle, highlight }),
  /** Shows the layers, map style and highlight of a still, or with `still: false` those of the page again. */
  showStill: ({ layers, mapStyle, highlight, still }: StepDisplay & Pick<MapDisplaySlice, 'still'>) =>
    write({ layers, mapStyle, highlight, still }),
  /** Keeps layers and map style of exploring while presenting. */
  keepExploreDisplay: ({ layers, mapStyle }: MapDisplay) => write({ exploreDisplay: { layers, mapStyle } }),
  /** Restores the display of exploring. */
  restoreExploreDisplay: ({ layers, mapStyle, highlight }: StepDisplay) =>
    write({ layers, mapStyle, highlight, exploreDisplay: null }),
})
