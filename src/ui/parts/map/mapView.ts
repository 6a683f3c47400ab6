import { azimuthal } from '@/base/geo/azimuthal'
import type { MapModel, MapPoint } from '@/record/deck/figures'
import type { Line } from './outlines'
import { placeLabels, type Placed } from './placeLabels'
import type { Size } from './useSize'

/** Minimum width to height ratio of the area shown. */
const MIN_SHAPE = 1.67
/**
 * A coast close to the antipode of the centre would be torn across the whole map: limit in kilometres from the centre.
 */
const FARTHEST_KM = 12_400
/** Width of a letter as a share of its height, for estimating labels. */
const LETTER = 0.56
/** Capitals, spaced, and room of a letter on either side. */
const REGION_LETTER = 0.86
const REGION_ROOM = 1

export interface MapLabel extends Placed {
  readonly text: string
  readonly kind: string
  readonly ink: string | null
  readonly stress: boolean
}
export interface MapView {
  /** Kilometres per CSS pixel. */
  readonly scale: number
  readonly x: (point: MapPoint) => number
  readonly y: (point: MapPoint) => number
  readonly path: (points: readonly MapPoint[], closed?: boolean) => string
  /** The same for coasts and borders in degrees; empty when none of it is on the page. */
  readonly outline: (line: Line, closed: boolean) => string
}

/** Maps kilometres around the centre to pixels of a page: the requested height, or more where the page is narrow. */
export function mapView({ centre, heightKm }: Pick<MapModel, 'centre' | 'heightKm'>, { width, height }: Size): MapView {
  const scale = Math.max(heightKm / height, (MIN_SHAPE * heightKm) / width)
  const project = azimuthal(centre)
  const x = (p: MapPoint) => width / 2 + p[0] / scale
  const y = (p: MapPoint) => height / 2 + p[1] / scale
  const path = (points: readonly MapPoint[], closed = false) =>
    `M${points.map((p) => `${x(p).toFixed(1)} ${y(p).toFixed(1)}`).join('L')}${closed ? 'Z' : ''}`
  const near = (p: MapPoint) => Math.abs(p[0]) < (width * scale) / 2 && Math.abs(p[1]) < (height * scale) / 2
  return {
    scale,
    x,
    y,
    path,
    outline: (line, closed) => {
      const points = line.map(project)
      if (closed && points.some((p) => Math.hypot(p[0], p[1]) > FARTHEST_KM)) return ''
      return points.some(near) || (closed && holds(points)) ? path(points, closed) : ''
    },
  }
}

/** Whether the centre of the map lies inside a ring: land that fills the page and shows no coast. */
function holds(ring: readonly MapPoint[]): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i]!, ring[j]!]
    if (a[1] > 0 !== b[1] > 0 && 0 < ((b[0] - a[0]) * -a[1]) / (b[1] - a[1]) + a[0]) inside = !inside
  }
  return inside
}

/** Labels of marks and of emphasised lines, placed so that none covers another. `font` is the font size in pixels. */
export function mapLabels(model: MapModel, view: MapView, size: Size, font: number): MapLabel[] {
  const middle = (points: readonly MapPoint[]) => points[Math.floor(points.length / 2)]!
  const all = [
    ...model.marks,
    ...model.lines
      .filter((line) => line.stress && line.points.length > 0)
      .map((line) => ({ ...line, at: middle(line.points) })),
    ...model.flows
      .filter((flow) => flow.points.length > 1)
      .map((flow) => ({ kind: 'flow', at: middle(flow.points), name: flow.label, ink: flow.alliance, stress: true })),
  ]
  // The subject of the step is placed first, then names of regions, then the towns that fit around them.
  const rank = (m: (typeof all)[number]) => (m.stress ? 0 : m.kind === 'region' ? 1 : 2)
  const ordered = all.toSorted((a, b) => rank(a) - rank(b))
  const placed = placeLabels(
    ordered.map((m) => {
      const region = m.kind === 'region'
      const letter = region ? REGION_LETTER : LETTER
      return {
        x: view.x(m.at),
        y: view.y(m.at),
        width: (m.name.length + (region ? REGION_ROOM : 0)) * letter * font,
        height: font * 1.15,
        gap: font * 0.45,
        centred: region,
      }
    }),
    size,
    [scaleBarBox(view, size, font)],
  )
  return ordered.map((m, i) => ({ ...placed[i]!, text: m.name, kind: m.kind, ink: m.ink, stress: m.stress }))
}

/** The scale bar with its words, in the lower left corner. */
function scaleBarBox(view: MapView, size: Size, font: number) {
  const words = 8 * LETTER * font
  const right = font * 1.4 + scaleBarKm(size.width * view.scale) / view.scale + words
  return { left: 0, top: size.height - font * 2.2, right, bottom: size.height }
}

/** A round length of at most a fifth of the width: kilometres. */
export function scaleBarKm(widthKm: number): number {
  const most = widthKm / 5
  const power = 10 ** Math.floor(Math.log10(most))
  return [5, 2, 1].map((n) => n * power).find((n) => n <= most) ?? power
}
