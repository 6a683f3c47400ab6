/** What can be shown and hidden in the picture; the record's steps name them, the session holds them. */
export const LAYERS = [
  'units',
  'labels',
  'fronts',
  'borders',
  'axes',
  'trails',
  'air',
  'water',
  'contours',
  'grid',
  'shadows',
  'routes',
  'fire',
  'ranges',
] as const
export type Layer = (typeof LAYERS)[number]
