export const QUALITIES = ['low', 'medium', 'high'] as const
export type Quality = (typeof QUALITIES)[number]

export { LAYERS_AT_START } from '@/record/schema/layers'

/** UTC offsets, hours, by which the light at the sources' hours can be computed. */
export const LIGHT_ZONES = [7, 8, 9] as const
export type LightZone = (typeof LIGHT_ZONES)[number]
