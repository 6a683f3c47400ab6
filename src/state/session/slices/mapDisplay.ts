import { MAP_STYLE_IDS, type MapStyleId } from '@/ground/terrain/mapStyles'
import type { MapDisplay } from '@/record/deck/stage'
import type { Layer } from '@/record/schema/layers'
import type { ViewshedRequest } from '@/record/schema/viewing'
import { LAYERS_AT_START } from '@/state/session/choices'
import type { Write } from '@/state/store/actionStore'

/** Layers, map style, highlight and viewshed: what a step of the deck or a still may replace temporarily. */
export interface MapDisplaySlice {
  layers: Readonly<Record<Layer, boolean>>
  mapStyle: MapStyleId
  /** Units that keep full strength while the others fade; empty for all. */
  highlight: readonly string[]
  /** What one or two observers see, drawn on the ground; null for nothing. */
  viewshed: ViewshedRequest | null
  /** A picture of another moment is being drawn behind the cover. */
  still: boolean
  /** Layers and map style while exploring, restored when presenting ends; null while exploring. */
  exploreDisplay: MapDisplay | null
}

/** Layers, map style, highlight and viewshed together, as a step sets them. */
export type StepDisplay = Pick<MapDisplaySlice, 'layers' | 'mapStyle' | 'highlight' | 'viewshed'>

export const MAP_DISPLAY: MapDisplaySlice = {
  layers: LAYERS_AT_START,
  mapStyle: MAP_STYLE_IDS[0]!,
  highlight: [],
  viewshed: null,
  still: false,
  exploreDisplay: null,
}

export const mapDisplayActions = (write: Write<MapDisplaySlice>) => ({
  setLayer: (layer: Layer, on: boolean) => write(({ layers }) => ({ layers: { ...layers, [layer]: on } })),
  setMapStyle: (mapStyle: MapStyleId) => write({ mapStyle }),
  setViewshed: (viewshed: ViewshedRequest | null) => write({ viewshed }),
  /** Shows the layers, map style, highlight and viewshed of a step. */
  showDisplay: ({ layers, mapStyle, highlight, viewshed }: StepDisplay) =>
    write({ layers, mapStyle, highlight, viewshed }),
  /** Shows the layers, map style, highlight and viewshed of a still, or with `still: false` those of the page again. */
  showStill: ({ layers, mapStyle, highlight, viewshed, still }: StepDisplay & Pick<MapDisplaySlice, 'still'>) =>
    write({ layers, mapStyle, highlight, viewshed, still }),
  /** Keeps layers and map style of exploring while presenting. */
  keepExploreDisplay: ({ layers, mapStyle }: MapDisplay) => write({ exploreDisplay: { layers, mapStyle } }),
  /** Restores the display of exploring. */
  restoreExploreDisplay: ({ layers, mapStyle, highlight, viewshed }: StepDisplay) =>
    write({ layers, mapStyle, highlight, viewshed, exploreDisplay: null }),
})
