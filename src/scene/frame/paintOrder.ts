/**
 * What is painted over what, from the bottom up. All of it is transparent or on the screen, so the order of
 * painting decides; the ground itself comes before all of it. A new part of the scene takes a place here.
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
  // Over the lines: a border in a river is a band that the water covers.
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
