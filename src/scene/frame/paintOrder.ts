/**
 * Paint order, from bottom to top. All these parts are transparent or in screen space, so the order of painting
 * decides; the ground itself is painted before them. A new part of the scene needs an entry here.
 */
const BOTTOM_TO_TOP = [
  'sky',
  'bridges',
  // Opaque, as bridges are: they hide the ground behind them, and nothing painted later.
  'traces',
  'growth',
  'traceLines',
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
  'dust',
  'aircraft',
  // A ring behind the token of a unit that differs between the halves of a split picture.
  'splitMarks',
  // Falls in front of all that stands on the ground, and behind what is written on the picture.
  'rain',
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

/**
 * How far a part that lies on the ground is drawn in front of it, so that the ground's triangles, which are coarser
 * than the part, do not cut through it: `LIFT`, a share of the depth range (normalised device coordinates, 2 from the
 * near to the far plane), and `RAISED`, metres above the ground before that. Defines of its shader. Parts without an
 * entry lie in the air or on the screen. Only bridges and traces write depth, so the lifts decide between a part and the ground,
 * and between a part and a bridge; what is painted over what among the others is `PAINT_ORDER` alone.
 */
export const LIFT = {
  // The least of all: water lies in the ground.
  rivers: { LIFT: '0.0010' },
  // More than rivers, which are painted later and must not cover the deck; the deck lies over the water.
  bridges: { LIFT: '0.0012', RAISED: '1.5' },
  // As much as a bridge's sign and a little more: its rails stand on the deck.
  traces: { LIFT: '0.0014', RAISED: '1.5' },
  traceLines: { LIFT: '0.0011' },
  // Routes and trails are cut into short pieces and follow the ground closely; a bridge covers them.
  trails: { LIFT: '0.0010' },
  routes: { LIFT: '0.0010' },
  arms: { LIFT: '0.0011' },
  pockets: { LIFT: '0.0012' },
  // A grid of a 320th of the range's circle.
  viewsheds: { LIFT: '0.0012' },
  lines: { LIFT: '0.0012' },
  // In pieces of up to 220 m.
  gunRanges: { LIFT: '0.0012' },
  // In pieces of a 24th of the frontage.
  frontages: { LIFT: '0.0013' },
  // Upright sprites whose foot would sink into a slope.
  bursts: { LIFT: '0.0014' },
  dust: { LIFT: '0.0015' },
  // Each piece is a chord of some hundred metres across the relief.
  gapLine: { LIFT: '0.0016' },
  // Few corners for its size, so its edges hang between them.
  errorEllipses: { LIFT: '0.0016', RAISED: '2.0' },
  // The lecturer's ink is never to be hidden by the ground it is drawn on.
  drawings: { LIFT: '0.0020' },
} as const satisfies Partial<Record<Painted, { readonly LIFT: string; readonly RAISED?: string }>>
