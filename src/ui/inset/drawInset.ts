import { toLocal } from '@/base/geo/frame'
import { tr } from '@/base/i18n/i18n'
import { SANS } from '@/base/layout/fonts'
import { nameWord } from '@/record/domain/nameWord'
import type { BattleRecord } from '@/record/model/record'
import type { InsetMap } from '@/state/ports/insetMap'
import type { MapReadout } from '@/state/ports/mapReadout'

export interface InsetSize {
  /** Side of the square in CSS pixels, and device pixels per CSS pixel. */
  readonly side: number
  readonly ratio: number
}

const PAPER = '#f4eddd'
const INK = 'rgb(30 26 20 / 0.85)'

/** The unchanging part: relief, water, the claimed border, the battlefield's frame and bases off the map. */
export function drawGround(
  g: CanvasRenderingContext2D,
  overview: InsetMap,
  record: BattleRecord,
  { side, ratio }: InsetSize,
): void {
  const image = new ImageData(overview.image, overview.side, overview.side)
  const paint = document.createElement('canvas')
  paint.width = paint.height = overview.side
  paint.getContext('2d')!.putImageData(image, 0, 0)
  g.setTransform(ratio, 0, 0, ratio, 0, 0)
  g.drawImage(paint, 0, 0, side, side)
  const put = (x: number, z: number) =>
    [(x / overview.half / 2 + 0.5) * side, (z / overview.half / 2 + 0.5) * side] as const
  const line = (points: readonly (readonly number[])[]) => {
    g.beginPath()
    for (const p of points) g.lineTo(...put(p[0]!, p[1]!))
  }
  g.fillStyle = g.strokeStyle = '#33617a'
  for (const lake of overview.lakes) {
    line(lake)
    g.fill()
  }
  g.lineWidth = 1.2
  for (const river of overview.rivers) {
    line(river)
    g.stroke()
  }
  g.strokeStyle = '#7a4a1c'
  g.setLineDash([4, 2, 1, 2])
  for (const { item } of record.features) {
    if (item.kind !== 'border-claim' || item.follows) continue
    line(item.line.map(([lon, lat]) => [toLocal(lon, lat).x, toLocal(lon, lat).z]))
    g.stroke()
  }
  g.setLineDash([])
  g.strokeStyle = INK
  g.lineWidth = 1
  const [west, north] = put(-32_768, -32_768)
  g.strokeRect(west, north, side / 3, side / 3)
  g.font = `600 11px ${SANS}`
  const taken: Box[] = []
  for (const place of record.places.values()) {
    if (!place.offMap || (place.kind !== 'airfield' && place.kind !== 'settlement')) continue
    const at = toLocal(place.position[0], place.position[1])
    const out = Math.max(Math.abs(at.x), Math.abs(at.z)) / overview.half
    const [x, y] = put(at.x / Math.max(1, out * 1.05), at.z / Math.max(1, out * 1.05))
    mark(g, x, y, out > 1 ? Math.atan2(at.z, at.x) : null)
    const km = Math.hypot(at.x, at.z) / 1000
    const named = nameWord(place.names)
    const text = out > 1 ? tr('{place} {n} km', { place: named.split(' ')[0]!, n: Math.round(km / 10) * 10 }) : named
    name(g, text, x, y, side, taken)
  }
}

/** A dot, or at the edge an outward arrow. */
function mark(g: CanvasRenderingContext2D, x: number, y: number, towards: number | null): void {
  g.fillStyle = INK
  g.beginPath()
  if (towards === null) g.arc(x, y, 2.5, 0, 7)
  else for (const [turn, reach] of [[0, 7], [2.5, 5], [-2.5, 5]] as const) g.lineTo(x + reach * Math.cos(towards + turn), y + reach * Math.sin(towards + turn)) // prettier-ignore
  g.fill()
}

type Box = readonly [left: number, base: number, width: number]
const LINE = 12

/** Placed beside its mark, or a line or two above or below if another name is there; left out if there is no room. */
function name(g: CanvasRenderingContext2D, text: string, x: number, y: number, side: number, taken: Box[]): void {
  const width = g.measureText(text).width
  const left = Math.min(Math.max(x > side / 2 ? x - width - 8 : x + 8, 3), side - width - 3)
  const free = (base: number) =>
    taken.every(([l, b, w]) => Math.abs(b - base) >= LINE || left > l + w + 2 || l > left + width + 2)
  const base = [0, LINE, -LINE, 2 * LINE, -2 * LINE]
    .map((shift) => Math.min(Math.max(y + 4 + shift, 12), side - 4))
    .find(free)
  if (base === undefined) return
  taken.push([left, base, width])
  g.lineWidth = 3
  g.strokeStyle = PAPER
  g.strokeText(text, left, base)
  g.fillStyle = INK
  g.fillText(text, left, base)
}

/** The field of view: a cone from the eye over the target. */
export function drawCone(
  g: CanvasRenderingContext2D,
  overview: InsetMap,
  view: MapReadout,
  { side, ratio }: InsetSize,
): void {
  g.setTransform(ratio, 0, 0, ratio, 0, 0)
  g.clearRect(0, 0, side, side)
  const scale = side / (2 * overview.half)
  const [x, y] = [side / 2 + view.eyeX * scale, side / 2 + view.eyeZ * scale]
  const away = Math.hypot(view.targetX - view.eyeX, view.targetZ - view.eyeZ)
  const reach = Math.max(away * 1.8 * scale, 14)
  const middle = ((view.bearing - 90) * Math.PI) / 180
  g.beginPath()
  g.moveTo(x, y)
  g.arc(x, y, reach, middle - view.halfAngle, middle + view.halfAngle)
  g.closePath()
  g.fillStyle = 'rgb(230 194 122 / 0.45)'
  g.fill()
  g.strokeStyle = PAPER
  g.lineWidth = 1.5
  g.stroke()
  g.fillStyle = PAPER
  g.beginPath()
  g.arc(x, y, 3, 0, 7)
  g.fill()
}
