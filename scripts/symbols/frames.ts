import type { FrameName } from '@/symbols/symbolTable'
import type { Placement, Point } from './path'

/** All symbols share this box, in units of the SVG; the frame is 72 × 48 at its foot. */
export const VIEW = { width: 96, height: 80, anchor: { x: 48, y: 78 } } as const
const LEFT = 12
const RIGHT = 84
const TOP = 28
const BOTTOM = 76
const RADIUS = 24
const BAR_TOP = 65.5
/** How far icon lines stop short of the frame, so that the outline covers their ends. */
const INSET = 1.6

const half = Math.sqrt(RADIUS ** 2 - (BAR_TOP - BOTTOM + RADIUS) ** 2)
const square = `M${LEFT} ${TOP}H${RIGHT}V${BOTTOM}H${LEFT}Z`
const a = `A${RADIUS} ${RADIUS} 0 0 1`
const round = `M${LEFT + RADIUS} ${TOP}H${RIGHT - RADIUS}${a} ${RIGHT - RADIUS} ${BOTTOM}H${LEFT + RADIUS}${a} ${LEFT + RADIUS} ${TOP}Z`
const roundBar =
  `M${(LEFT + RADIUS - half).toFixed(2)} ${BAR_TOP}H${(RIGHT - RADIUS + half).toFixed(2)}` +
  `${a} ${RIGHT - RADIUS} ${BOTTOM}H${LEFT + RADIUS}${a} ${(LEFT + RADIUS - half).toFixed(2)} ${BAR_TOP}Z`

/** Outline and, for the ally of each side, the bar along the foot. */
export const FRAMES: Readonly<Record<FrameName, { outline: string; bar: string | null }>> = {
  square: { outline: square, bar: null },
  'square-bar': { outline: square, bar: `M${LEFT} ${BAR_TOP}H${RIGHT}V${BOTTOM}H${LEFT}Z` },
  round: { outline: round, bar: null },
  'round-bar': { outline: round, bar: roundBar },
}

const hasBar = (frame: FrameName) => frame.endsWith('-bar')

/** Where the icon area of milsymbol (150 × 100 about 100,100) goes in a frame of ours. */
export function placeIcon(frame: FrameName, fillsFrame: boolean, emphasis: number): Placement {
  const foot = hasBar(frame) ? BAR_TOP : BOTTOM
  const x = (LEFT + RIGHT) / 2
  const y = (TOP + foot) / 2
  // Lines that run corner to corner follow the area; a drawn thing keeps its proportions.
  const sx = fillsFrame ? (RIGHT - LEFT) / 150 : ((0.48 * (foot - TOP + 14)) / (BOTTOM - TOP + 14)) * emphasis
  const sy = fillsFrame ? (foot - TOP) / 100 : sx
  return { sx, sy, tx: x - 100 * sx, ty: y - 100 * sy }
}

/** Whether a point is inside the drawing area of a frame. */
export function isInside(frame: FrameName, p: Point): boolean {
  const foot = hasBar(frame) ? BAR_TOP : BOTTOM - INSET
  if (p.y < TOP + INSET || p.y > foot) return false
  if (frame.startsWith('square')) return p.x >= LEFT + INSET && p.x <= RIGHT - INSET
  const nearest = Math.min(Math.max(p.x, LEFT + RADIUS), RIGHT - RADIUS)
  return Math.hypot(p.x - nearest, p.y - (TOP + RADIUS)) <= RADIUS - INSET
}
