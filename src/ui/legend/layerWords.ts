import type { Layer } from '@/record/schema/layers'

/** Layers switched in the legend; contours, grid and shadows are listed with the ground. */
export const LAYER_WORDS: Partial<Record<Layer, string>> = {
  units: 'Units',
  labels: 'Names',
  fronts: 'Fronts and pockets',
  borders: 'Claimed borders',
  axes: 'Arms of attacks',
  trails: 'Trails',
  air: 'Aircraft',
  water: 'Rivers and lakes',
  traces: 'Trenches, wire, wrecks, guns, tracks',
  growth: 'Grass and reeds',
  weather: 'Weather and dust',
  routes: 'Routes ahead',
  fire: 'Artillery fire',
  ranges: 'Ranges of guns',
}
