import type { Layer } from '@/record/schema/layers'

export const QUALITIES = ['low', 'medium', 'high'] as const
export type Quality = (typeof QUALITIES)[number]

/** Layers shown when the page opens. The others are switched on by hand, by a step or by a map style. */
export const LAYERS_AT_START: Readonly<Record<Layer, boolean>> = {
  units: true,
  labels: true,
  fronts: true,
  borders: true,
  axes: true,
  trails: true,
  air: true,
  water: true,
  contours: false,
  grid: false,
  shadows: false,
  routes: false,
  fire: true,
  ranges: false,
}

/** UTC offsets, hours, by which the light of the sources' hours can be computed. */
export const LIGHT_ZONES = [7, 8, 9] as const
export type LightZone = (typeof LIGHT_ZONES)[number]
