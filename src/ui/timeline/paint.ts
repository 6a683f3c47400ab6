import { DAY, HOUR } from '@/base/core/battleTime'
import { SANS } from '@/base/layout/fonts'
import { columnHeight, density, fullDensity, type Histogram } from './histogram'
import type { Span } from './scale'
import { tickLabel, tickStep } from './zoom'

/** The canvas of a track: CSS pixels, and the battle time that it spans. */
export interface TrackSheet {
  readonly context: CanvasRenderingContext2D
  readonly width: number
  readonly height: number
  /** Size of text chosen in the browser; 1 where it is 16 pixels. */
  readonly text: number
  from: number
  until: number
}

export const INK = {
  paper: '#f4eddd',
  dim: '#cdc2aa',
  line: 'rgb(244 237 221 / 0.2)',
  strong: 'rgb(244 237 221 / 0.42)',
  night: 'rgb(14 18 24 / 0.72)',
  column: 'rgb(230 194 122 / 0.34)',
  brass: '#e6c27a',
  brassVeil: 'rgb(230 194 122 / 0.16)',
  solid: '#1e1a14',
} as const
const fontOf = (px: number, { text }: TrackSheet) => `${px * text}px ${SANS}`
/** Longer windows show no nights: they would look like stripes. */
const NIGHTS_UP_TO = 40 * DAY
/** Width reserved for a label on the track, pixels. */
const LABEL_ROOM = 58
const COLUMN = 3

export const xOf = (sheet: TrackSheet, t: number) => ((t - sheet.from) / (sheet.until - sheet.from)) * sheet.width

export function paintNights(sheet: TrackSheet, nights: readonly Span[]): void {
  if (sheet.until - sheet.from > NIGHTS_UP_TO) return
  sheet.context.fillStyle = INK.night
  for (const night of nights) fillSpan(sheet, night, 0, sheet.height)
}

export function fillSpan(sheet: TrackSheet, { start, end }: Span, top: number, height: number): void {
  if (end <= sheet.from || start >= sheet.until) return
  const left = Math.max(xOf(sheet, start), 0)
  sheet.context.fillRect(left, top, Math.max(Math.min(xOf(sheet, end), sheet.width) - left, 1), height)
}

/** Columns of whole hours, aligned to battle time so that they slide with it. */
export function paintHistogram(sheet: TrackSheet, histogram: Histogram, foot: number, tall: number): void {
  const { context, from, until, width } = sheet
  const hours = Math.max(Math.ceil((((until - from) / width) * COLUMN) / HOUR), 1)
  const bin = hours * HOUR
  context.fillStyle = INK.column
  for (let t = Math.floor(from / bin) * bin; t < until; t += bin) {
    const height = tall * columnHeight(density(histogram, t, t + bin), fullDensity(hours))
    const left = xOf(sheet, t)
    if (height >= 0.5) context.fillRect(left, foot - height, Math.max(xOf(sheet, t + bin) - left - 0.5, 1), height)
  }
}

/** Labels at midnight and, when zoomed in, at hours; ticks along the foot four times as often. */
export function paintTicks(sheet: TrackSheet): void {
  const { context, from, until, width, height } = sheet
  const step = tickStep((until - from) / width, LABEL_ROOM * sheet.text)
  context.fillStyle = INK.strong
  for (let t = Math.ceil(from / (step / 4)) * (step / 4); t < until; t += step / 4) {
    const whole = t % step === 0
    context.fillRect(Math.round(xOf(sheet, t)), whole ? 0 : height - 4, 1, whole ? height : 4)
  }
  context.font = fontOf(13, sheet)
  context.textBaseline = 'top'
  for (let t = Math.floor(from / step) * step; t < until; t += step) {
    const label = tickLabel(t)
    // The first label stays visible until the next one reaches it.
    const left = Math.max(Math.round(xOf(sheet, t)) + 6, 6)
    if (left + context.measureText(label).width > Math.min(xOf(sheet, t + step), width)) continue
    context.fillStyle = t % DAY === 0 ? INK.paper : INK.dim
    context.fillText(label, left, 3)
  }
}

export function paintLoop(sheet: TrackSheet, loop: Span | null): void {
  if (!loop) return
  sheet.context.fillStyle = INK.brassVeil
  fillSpan(sheet, loop, 0, sheet.height)
  sheet.context.fillStyle = INK.brass
  for (const t of [loop.start, loop.end])
    if (t >= sheet.from && t <= sheet.until) sheet.context.fillRect(Math.round(xOf(sheet, t)) - 1, 0, 2, sheet.height)
}

/** Thin lines at the beginnings of months; the phases beside them are named. */
export function paintMonths(sheet: TrackSheet, months: readonly { readonly start: number }[], height: number): void {
  sheet.context.fillStyle = INK.line
  for (const { start } of months) fillSpan(sheet, { start, end: start + 1 }, 0, height)
}

/** A diamond for each event, larger by weight; `y` is the centre of the row, CSS pixels from the top. */
export function paintEvents(
  sheet: TrackSheet,
  events: readonly { readonly from: number; readonly item: { readonly weight: number } }[],
  hot: number,
  y = sheet.height - 9,
  size = 1,
): void {
  const { context } = sheet
  context.lineWidth = 1
  events.forEach(({ from, item }, i) => {
    if (from < sheet.from || from > sheet.until) return
    const x = xOf(sheet, from)
    const r = (item.weight === 3 ? 6 : item.weight === 2 ? 5 : 4) * size
    context.beginPath()
    context.moveTo(x, y - r)
    context.lineTo(x + r, y)
    context.lineTo(x, y + r)
    context.lineTo(x - r, y)
    context.closePath()
    context.fillStyle = i === hot ? INK.brass : item.weight === 3 ? INK.paper : item.weight === 2 ? INK.dim : INK.solid
    context.fill()
    context.strokeStyle = i === hot ? INK.brass : INK.paper
    context.stroke()
  })
}

/** Bands with their names, where they fit. */
export function paintPhases(
  sheet: TrackSheet,
  phases: readonly { readonly from: number; readonly until: number; readonly item: { readonly short: string } }[],
  top: number,
  height: number,
): void {
  const { context } = sheet
  context.font = fontOf(12, sheet)
  context.textBaseline = 'middle'
  phases.forEach(({ from, until, item }, i) => {
    const left = Math.max(xOf(sheet, from), 0)
    const wide = Math.min(xOf(sheet, until), sheet.width) - left
    if (wide <= 1) return
    context.fillStyle = i % 2 === 0 ? 'rgb(244 237 221 / 0.16)' : 'rgb(244 237 221 / 0.08)'
    context.fillRect(left, top, wide - 1, height)
    const text = fitting(context, item.short, wide - 9)
    if (!text) return
    context.fillStyle = INK.dim
    context.fillText(text, left + 5, top + height / 2 + 0.5)
  })
}

/** As many whole words from the start as fit. */
function fitting(context: CanvasRenderingContext2D, text: string, room: number): string {
  const words = text.split(' ')
  for (let n = words.length; n > 0; n--) {
    const part = words.slice(0, n).join(' ').replace(/[:,]$/, '')
    if (context.measureText(part).width <= room) return part
  }
  return ''
}
