import type { Arm } from '@/record/schema/forces'
import type { FrameName } from './symbolTable'

/**
 * What the arms looked like in 1939, drawn for this project: side views facing right in a box of
 * 100 × 60 about the origin. `line` is the icon's colour and `field` the frame's fill, for cut-outs; with a width the
 * path is a stroke.
 */
export interface SilhouettePath {
  readonly d: string
  readonly paint: 'line' | 'field'
  readonly width?: number
}

const solid = (d: string): SilhouettePath => ({ d, paint: 'line' })
const cut = (d: string): SilhouettePath => ({ d, paint: 'field' })
const line = (d: string, width: number): SilhouettePath => ({ d, paint: 'line', width })
const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
/** Wheels separated from the body by a gap in the field colour. */
const wheels = (y: number, r: number, ...xs: number[]) => [
  cut(xs.map((x) => disc(x, y, r + 2.5)).join('')),
  solid(xs.map((x) => disc(x, y, r)).join('')),
]
/** A spoked gun wheel. */
const gunWheel = (x: number, y: number, r: number) => [
  cut(disc(x, y, r + 2.5)),
  solid(disc(x, y, r)),
  cut(disc(x, y, r - 4)),
  solid(disc(x, y, r - 8)),
  line(`M${x - r} ${y}H${x + r}M${x} ${y - r}V${y + r}`, 2.5),
]
const CAB = 'M17-15H31L39-2H47V14H17Z'

export const SILHOUETTES: Readonly<Record<Arm, readonly SilhouettePath[]>> = {
  // A staff's flag.
  headquarters: [line('M-25-28V30', 5), solid('M-22-28H32L18-14L32 0H-22Z')],
  // A rifleman going forward.
  infantry: [
    solid(disc(2, -23, 5.5)),
    solid('M-7-22C-7-33 11-33 11-22Z'),
    solid('M-6-17H8L9 5H-8Z'),
    solid('M-9 3L-20 30H-12L-1 11L8 18L11 30H19L16 13L9 3Z'),
    cut('M-28-4L-26 4L40-13L39-20Z'),
    solid('M-26-2L-24 3L-6-1L38-14L37-18Z'),
    solid('M-2-15L12-4L22-8L20-13L12-10L6-17Z'),
  ],
  // A lorry with men on it.
  'motor-rifle': [
    solid('M-46-3H14V14H-46Z'),
    solid(CAB),
    solid([-36, -21, -6, 8].map((x) => disc(x, -12, 6)).join('')),
    cut('M21-11H30L35-2H21Z'),
    ...wheels(18, 10, -29, 33),
  ],
  // A heavy machine-gun on its wheels.
  'machine-gun': [
    solid('M-26-16H6V-1H-26Z'),
    solid('M2-14H46V-3H2Z'),
    solid('M-4-2L-46 26L-42 30L2 8Z'),
    cut('M3-30H14V10H3Z'),
    solid('M5-28H12V8H5Z'),
    ...gunWheel(0, 16, 14),
  ],
  airborne: [
    solid('M-38-3C-38-38 38-38 38-3C30-10 20-10 13-3C7-10-7-10-13-3C-20-10-30-10-38-3Z'),
    line('M-36-4L0 17M-13-4L0 17M13-4L0 17M36-4L0 17', 2.4),
    solid(disc(0, 17, 5)),
    solid('M-6 21H6L4 31H-4Z'),
  ],
  // A horseman at the trot.
  cavalry: [
    solid(
      'M-31-4C-20-9 0-7 10-6C15-10 19-18 26-24L27-28L30-24L41-14L38-9L29-12C27-4 26 4 22 8L32 16L28 27L23 26L25 18L12 11C4 13-6 12-14 11L-20 18L-14 29L-20 30L-28 18L-27 10C-31 8-33 5-34 2C-38 6-40 12-45 14C-42 6-38-2-31-4Z',
    ),
    solid('M4 9L6 30H12L13 9Z'),
    solid('M-30 6L-40 17L-37 30L-31 29L-33 19L-20 10Z'),
    solid('M-10-6L-8-19H4L8-6Z'),
    solid(disc(-1, -25, 5.5)),
    cut('M-6-6L4-6L8 9L2 11Z'),
    solid('M-5-8L3-8L6 8L2 9Z'),
    line('M2-17L14-11L23-28', 3.2),
  ],
  // A fast tank: gun forward, four wheels.
  armour: [
    solid('M-46 6L-40-5H32L45 6Z'),
    solid('M-18-5L-13-21H10L17-5Z'),
    solid('M10-18H48V-12H10Z'),
    solid('M-44 8H42L48 15L38 30H-36L-48 16Z'),
    cut([-30, -10, 10, 30].map((x) => disc(x, 19, 7.5)).join('')),
    solid([-30, -10, 10, 30].map((x) => disc(x, 19, 4)).join('')),
  ],
  // An armoured car: bonnet forward, turret behind.
  'armoured-car': [
    solid('M-47 13V-3L-34-12H8L17-3L44 0L48 13Z'),
    solid('M-30-12L-26-28H-4L2-12Z'),
    solid('M-6-24H26V-19H-6Z'),
    ...wheels(18, 10, -33, -8, 33),
  ],
  // A field-glass.
  reconnaissance: [
    solid('M-34 26L-25-22H-9L-3 26Z'),
    solid('M34 26L25-22H9L3 26Z'),
    solid('M-9-12H9V6H-9Z'),
    cut('M-30 18H-6V22H-30ZM6 18H30V22H6Z'),
    solid('M-26-30H-8V-24H-26ZM8-30H26V-24H8Z'),
  ],
  artillery: [
    solid('M-14-4L36-31L41-22L-8 10Z'),
    solid('M-6 4L-48 24L-45 30L2 18Z'),
    cut('M2-22L12-26L20 6L9 8Z'),
    solid('M4-21L11-24L18 5L11 7Z'),
    ...gunWheel(0, 13, 17),
  ],
  // Low, with a long thin barrel.
  'anti-tank': [
    solid('M-12-3H49V2H-12Z'),
    solid('M-6 8L-49 25V30L2 17Z'),
    cut('M3-20H15L22 16H9Z'),
    solid('M5-18H13L19 14H11Z'),
    ...gunWheel(-2, 16, 13),
  ],
  // Spade and pick, crossed.
  engineers: [
    line('M30 28L-20-14', 6),
    line('M-40 2C-34-20-20-29 6-27', 6),
    cut('M-36 30L18-16L24-10L-30 36Z'),
    line('M-30 28L16-13', 6),
    solid('M9-20L24-5L37-17C41-25 34-32 26-31Z'),
  ],
  // A striped post and its barrier.
  'border-guard': [
    solid('M-34-22L-26-30L-18-22V30H-34Z'),
    cut('M-35-6L-17-14V-4L-35 4ZM-35 16L-17 8V18L-35 26Z'),
    solid('M-16-6L48-12V-4L-16 3Z'),
    cut('M2-9L10-10V2L2 3ZM26-12L34-13V0L26 1Z'),
    solid('M40-6H46V30H40Z'),
  ],
  // An aeroplane from above.
  aviation: [
    solid('M46 0C40-7 20-7 6-6L-40-3V3L6 6C20 7 40 7 46 0Z'),
    solid('M22-4L14-31H1L0-4ZM22 4L14 31H1L0 4Z'),
    solid('M-32-2L-38-13H-47L-42 0L-47 13H-38L-32 2Z'),
  ],
  // A lorry under its tilt.
  supply: [
    solid('M-46 14V-16C-46-28 14-28 14-16V14Z'),
    solid(CAB),
    cut('M21-11H30L35-2H21Z'),
    cut('M-30-24H-27V4H-30ZM-8-24H-5V4H-8ZM-46 4H14V7H-46Z'),
    ...wheels(18, 10, -29, 33),
  ],
}

/** Centre and scale of a silhouette in each frame, in SVG units. */
export const SILHOUETTE_PLACES: Readonly<
  Record<FrameName, { readonly x: number; readonly y: number; readonly scale: number }>
> = {
  square: { x: 48, y: 52, scale: 0.66 },
  'square-bar': { x: 48, y: 47, scale: 0.54 },
  round: { x: 48, y: 52, scale: 0.6 },
  'round-bar': { x: 48, y: 47, scale: 0.5 },
  diamond: { x: 48, y: 51, scale: 0.45 },
  'diamond-bar': { x: 48, y: 48, scale: 0.39 },
}
