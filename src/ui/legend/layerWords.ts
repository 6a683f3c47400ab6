import { msg } from '@/base/i18n/i18n'
import type { Layer } from '@/record/schema/layers'

/** Layers switched in the legend; contours, grid and shadows are listed with the ground. */
export const LAYER_WORDS: Partial<Record<Layer, string>> = {
  units: msg('Units'),
  labels: msg('Names'),
  fronts: msg('Fronts and pockets'),
  borders: msg('Claimed borders'),
  axes: msg('Arms of attacks'),
  trails: msg('Trails'),
  air: msg('Aircraft'),
  water: msg('Rivers and lakes'),
  traces: msg('Trenches, wire, wrecks, guns, tracks'),
  growth: msg('Grass and reeds'),
  weather: msg('Weather and dust'),
  routes: msg('Routes ahead'),
  fire: msg('Artillery fire'),
  ranges: msg('Ranges of guns'),
}
