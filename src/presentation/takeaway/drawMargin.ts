import { DEGREES } from '@/base/core/math'
import { tr } from '@/base/i18n/i18n'
import { SANS, SERIF } from '@/base/layout/fonts'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { capital, SIDE_WORDS, SIDES } from '@/state/words/words'
import { barFor } from '@/ui/parts/scaleBar'

/** What a picture says of itself once it has left the page. */
export interface Margin {
  readonly title: string
  readonly when: string
  readonly credit: string
  /** Direction in which the camera looks, degrees clockwise from north. */
  readonly bearingDeg: number
  /** Ground metres per pixel at the camera's target. */
  readonly metresPerPixel: number
}

/** All texts of a margin, so that their fonts can be loaded. */
export const marginTexts = ({ title, when, credit }: Margin): string[] => [
  title,
  when,
  credit,
  ...sides(),
  scaleWords(),
]

const sides = () => SIDES.map((side) => capital(tr(SIDE_WORDS[side])))
const scaleWords = () => tr('in the middle')

/**
 * Draws a band at the head of a picture: title and time, the sides with their colours, north, a scale, and the credit.
 * The type is small, since the picture is read on a page.
 */
export function drawMargin(context: CanvasRenderingContext2D, width: number, height: number, margin: Margin): void {
  const size = Math.max(8, Math.min(height / 50, width / 62))
  const side = width * 0.02
  context.fillStyle = 'rgb(24 20 15 / 0.94)'
  context.fillRect(0, 0, width, size * 3.6)
  context.textBaseline = 'alphabetic'
  const write = (text: string, x: number, y: number, colour: string, font: string) => {
    context.font = font
    context.fillStyle = colour
    context.fillText(text, x, y)
    return context.measureText(text).width
  }
  context.textAlign = 'left'
  const first = size * 1.5
  const second = size * 2.95
  const titled = write(margin.title, side, first, '#eccb87', `560 ${size * 1.15}px ${SERIF}`)
  write(margin.when, side + titled + size, first, '#f7f1e4', `600 ${size}px ${SANS}`)
  let x = side
  for (const [i, name] of sides().entries()) {
    context.fillStyle = SIDE_COLOURS[SIDES[i]!]
    context.fillRect(x, second - size * 0.75, size * 1.2, size * 0.8)
    context.strokeStyle = '#f7f1e4'
    context.lineWidth = size * 0.06
    context.strokeRect(x, second - size * 0.75, size * 1.2, size * 0.8)
    x += size * 1.6
    x += write(name, x, second, '#f7f1e4', `400 ${size * 0.9}px ${SANS}`) + size
  }
  context.textAlign = 'right'
  write(margin.credit, width - side, second, '#d8ceb8', `400 ${size * 0.8}px ${SANS}`)
  drawNorth(context, width - side - size * 0.6, size * 1.05, size, margin.bearingDeg)
  // Twice as fine as on the page, whose pixels are larger than those of this type.
  const bar = barFor((margin.metresPerPixel * size) / 16)
  if (!bar) return
  const length = (bar.pixels * size) / 16
  const right = width - side - size * 2.4
  context.strokeStyle = '#f7f1e4'
  context.lineWidth = size * 0.12
  context.beginPath()
  context.moveTo(right - length, first - size * 0.4)
  context.lineTo(right - length, first)
  context.lineTo(right, first)
  context.lineTo(right, first - size * 0.4)
  context.stroke()
  write(`${bar.label} ${scaleWords()}`, right - length - size * 0.5, first, '#f7f1e4', `400 ${size * 0.9}px ${SANS}`)
}

/** An arrow to the north of the picture, with its letter at the foot. */
function drawNorth(context: CanvasRenderingContext2D, x: number, y: number, size: number, bearingDeg: number): void {
  context.save()
  context.translate(x, y)
  context.rotate(-bearingDeg * DEGREES)
  context.fillStyle = '#f7f1e4'
  context.beginPath()
  context.moveTo(0, -size * 0.9)
  context.lineTo(size * 0.42, size * 0.6)
  context.lineTo(0, size * 0.25)
  context.lineTo(-size * 0.42, size * 0.6)
  context.fill()
  context.restore()
  context.font = `600 ${size * 0.75}px ${SANS}`
  context.fillText(tr('N'), x - size * 0.75, y + size * 0.45)
}
