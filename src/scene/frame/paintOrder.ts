/**
 * Paint order, from bottom to top. All these parts are transparent or in screen space, so the order of painting
 * decides; the ground itself is painted before them. A new part of the scene needs an entry here.
 */
const BOTTOM_TO_TOP = [
  'sky',
  'bridges',
  // Under everything that stands on the ground: it says how the ground is seen.
  'viewsheds',
  'pockets',
  'gunRanges',
  'lines',
  'errorEllipses',
  // Above the lines: a border in a river is a band that the water covers.
  'rivers',
  'arms',
  'gapLine',
  'trails',
  'lossLines',
  'routes',
  'frontages',
  'bursts',
  'aircraft',
  'stems',
  'tokens',
  'pathLabels',
  'labels',
  'drawings',
] as const

export type Painted = (typeof BOTTOM_TO_TOP)[number]

/** The `renderOrder` of each part of the scene. */
export const PAINT_ORDER = Object.fromEntries(BOTTOM_TO_TOP.map((part, i) => [part, i + 1])) as Readonly<
  Record<Painted, number>
>
