import { encode } from 'fast-png'
import { SYMBOL_VIEW, symbolParts, type Part, type SymbolOf } from '@/picture/symbols/symbolParts'
import { flattenPath } from './flatten'
import { roundCaps, strokePolygons } from './stroke'

/** Samples of a pixel in each direction. */
const SAMPLES = 4

/** A symbol as PNG, `width` pixels wide, with a transparent background: for programs that do not read SVG. */
export function symbolPng(of: SymbolOf, width: number): Uint8Array<ArrayBuffer> {
  const scale = width / SYMBOL_VIEW.width
  const height = Math.round(SYMBOL_VIEW.height * scale)
  const data = new Uint8Array(width * height * 4)
  for (const part of symbolParts(of)) paintPart(part, scale, width, height, data)
  return new Uint8Array(encode({ width, height, data, channels: 4, depth: 8 }))
}

function paintPart(part: Part, scale: number, width: number, height: number, data: Uint8Array): void {
  const { x, y, scale: own } = part.place ?? { x: 0, y: 0, scale: 1 }
  const lines = flattenPath(part.d).map(({ points, closed }) => ({
    closed,
    points: points.map((n, i) => (n * own + (i % 2 === 0 ? x : y)) * scale),
  }))
  if (part.fill)
    fillPolygons(lines.map((line) => line.points), part.fill, width, height, data) // prettier-ignore
  if (part.stroke) {
    const thick = (part.width ?? 1) * own * scale
    const dash = part.dash ? part.dash.map((n) => n * own * scale) : null
    const caps = part.cap === 'round' ? roundCaps(lines, thick) : []
    fillPolygons([...strokePolygons(lines, thick, dash), ...caps], part.stroke, width, height, data)
  }
}

/** Blends a colour over the pixels inside the polygons (nonzero rule). */
function fillPolygons(
  polygons: readonly (readonly number[])[],
  colour: string,
  width: number,
  height: number,
  data: Uint8Array,
): void {
  const cover = new Uint8Array(width * height)
  const edges = polygons.flatMap(edgesOf)
  for (let line = 0; line < height * SAMPLES; line++) {
    const y = (line + 0.5) / SAMPLES
    const crossings = edges
      .filter((e) => y >= Math.min(e.ay, e.by) && y < Math.max(e.ay, e.by))
      .map((e) => ({ x: e.ax + ((y - e.ay) / (e.by - e.ay)) * (e.bx - e.ax), turn: e.by > e.ay ? 1 : -1 }))
      .sort((a, b) => a.x - b.x)
    let winding = 0
    crossings.forEach(({ x, turn }, i) => {
      winding += turn
      if (winding !== 0) addRun(cover, Math.floor(line / SAMPLES) * width, x, crossings[i + 1]?.x ?? x, width)
    })
  }
  const rgb = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
  cover.forEach((samples, i) => samples > 0 && blend(data, i * 4, rgb, samples / SAMPLES ** 2))
}

interface Edge {
  readonly ax: number
  readonly ay: number
  readonly bx: number
  readonly by: number
}

function edgesOf(points: readonly number[]): Edge[] {
  const edges: Edge[] = []
  for (let i = 0; i < points.length; i += 2) {
    const j = (i + 2) % points.length
    const edge = { ax: points[i]!, ay: points[i + 1]!, bx: points[j]!, by: points[j + 1]! }
    if (edge.ay !== edge.by) edges.push(edge)
  }
  return edges
}

/** Counts the samples of one line between two crossings. */
function addRun(cover: Uint8Array, row: number, from: number, until: number, width: number): void {
  const first = Math.max(0, Math.ceil(from * SAMPLES - 0.5))
  const last = Math.min(width * SAMPLES - 1, Math.ceil(until * SAMPLES - 0.5) - 1)
  for (let s = first; s <= last; s++) cover[row + Math.floor(s / SAMPLES)]!++
}

function blend(data: Uint8Array, at: number, rgb: readonly number[], alpha: number): void {
  const below = data[at + 3]! / 255
  const whole = alpha + below * (1 - alpha)
  for (let c = 0; c < 3; c++) data[at + c] = Math.round((rgb[c]! * alpha + data[at + c]! * below * (1 - alpha)) / whole)
  data[at + 3] = Math.round(whole * 255)
}
