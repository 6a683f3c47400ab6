import type { FrameName } from '../../src/picture/symbols/symbolTable'
import type { Placement, Point } from './path'

/** All symbols share this box, in SVG units; the frame is 72 × 48 at its foot. */
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

/** The diamond of APP-6, as wide as the box allows; its bar is the lower corner. */
const DIAMOND = { x: 48, y: 51, halfWidth: 44, halfHeight: 26, barTop: 63.5 } as const
const barHalf = DIAMOND.halfWidth * (1 - (DIAMOND.barTop - DIAMOND.y) / DIAMOND.halfHeight)
const diamond = `M${DIAMOND.x - DIAMOND.halfWidth} ${DIAMOND.y}L${DIAMOND.x} ${DIAMOND.y - DIAMOND.halfHeight}L${DIAMOND.x + DIAMOND.halfWidth} ${DIAMOND.y}L${DIAMOND.x} ${DIAMOND.y + DIAMOND.halfHeight}Z`
const diamondBar = `M${(DIAMOND.x - barHalf).toFixed(2)} ${DIAMOND.barTop}H${(DIAMOND.x + barHalf).toFixed(2)}L${DIAMOND.x} ${DIAMOND.y + DIAMOND.halfHeight}Z`

/** Outline and, for the smaller ally of each camp, the bar along the foot. */
export const FRAMES: Readonly<Record<FrameName, { outline: string; bar: string | null }>> = {
  square: { outline: square, bar: null },
  'square-bar': { outline: square, bar: `M${LEFT} ${BAR_TOP}H${RIGHT}V${BOTTOM}H${LEFT}Z` },
  round: { outline: round, bar: null },
  'round-bar': { outline: round, bar: roundBar },
  diamond: { outline: diamond, bar: null },
  'diamond-bar': { outline: diamond, bar: diamondBar },
}

const hasBar = (frame: FrameName) => frame.endsWith('-bar')

/** Where the icon area of milsymbol (150 × 100 about 100,100) is placed in one of our frames. */
export function placeIcon(frame: FrameName, fillsFrame: boolean, emphasis: number): Placement {
  if (frame.startsWith('diamond')) return placeInDiamond(hasBar(frame), fillsFrame, emphasis)
  const foot = hasBar(frame) ? BAR_TOP : BOTTOM
  const x = (LEFT + RIGHT) / 2
  const y = (TOP + foot) / 2
  // Lines from corner to corner follow the area; a drawn shape keeps its proportions.
  const sx = fillsFrame ? (RIGHT - LEFT) / 150 : ((0.48 * (foot - TOP + 14)) / (BOTTOM - TOP + 14)) * emphasis
  const sy = fillsFrame ? (foot - TOP) / 100 : sx
  return { sx, sy, tx: x - 100 * sx, ty: y - 100 * sy }
}

function placeInDiamond(bar: boolean, fillsFrame: boolean, emphasis: number): Placement {
  const y = bar ? DIAMOND.y - 3.5 : DIAMOND.y
  // A line from corner to corner of the area ends on the diamond's sides.
  const sx = fillsFrame ? (RIGHT - LEFT) / 150 : (bar ? 0.33 : 0.38) * emphasis
  const sy = fillsFrame ? (BOTTOM - TOP) / 100 : sx
  return { sx, sy, tx: DIAMOND.x - 100 * sx, ty: y - 100 * sy }
}

/** Whether a point is inside the drawing area of a frame. */
export function isInside(frame: FrameName, p: Point): boolean {
  if (frame.startsWith('diamond')) {
    const inner =
      1 - (INSET * Math.hypot(DIAMOND.halfWidth, DIAMOND.halfHeight)) / (DIAMOND.halfWidth * DIAMOND.halfHeight)
    if (hasBar(frame) && p.y > DIAMOND.barTop) return false
    return Math.abs(p.x - DIAMOND.x) / DIAMOND.halfWidth + Math.abs(p.y - DIAMOND.y) / DIAMOND.halfHeight <= inner
  }
  const foot = hasBar(frame) ? BAR_TOP : BOTTOM - INSET
  if (p.y < TOP + INSET || p.y > foot) return false
  if (frame.startsWith('square')) return p.x >= LEFT + INSET && p.x <= RIGHT - INSET
  const nearest = Math.min(Math.max(p.x, LEFT + RADIUS), RIGHT - RADIUS)
  return Math.hypot(p.x - nearest, p.y - (TOP + RADIUS)) <= RADIUS - INSET
}
