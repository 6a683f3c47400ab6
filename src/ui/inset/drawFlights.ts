import { MINUTE } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { formatList, tr } from '@/base/i18n/i18n'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { nameWord } from '@/record/domain/nameWord'
import type { BattleRecord, Timed } from '@/record/model/record'
import type { Sortie } from '@/record/schema/sorties'
import type { InsetMap } from '@/state/ports/insetMap'
import type { InsetSize } from './drawInset'

/** Flying time to the target, and home again: about 75 km. */
const ON_THE_WAY = 15 * MINUTE

/** The sorties in the air at `t`, including their approach and return. */
export function inTheAir(record: BattleRecord, t: number): Timed<Sortie>[] {
  return record.sorties.filter((s) => s.from - ON_THE_WAY <= t && t <= s.until + ON_THE_WAY)
}

/** A line from each sortie's base, or from the map's edge if its base lies beyond, to its target. */
export function drawFlights(
  g: CanvasRenderingContext2D,
  overview: InsetMap,
  record: BattleRecord,
  flights: readonly Timed<Sortie>[],
  { side, ratio }: InsetSize,
): void {
  g.setTransform(ratio, 0, 0, ratio, 0, 0)
  const put = (x: number, z: number) =>
    [(x / overview.half / 2 + 0.5) * side, (z / overview.half / 2 + 0.5) * side] as const
  for (const { item } of flights) {
    const target = record.places.get(item.target)
    if (!target) continue
    const to = toLocal(target.position[0], target.position[1])
    const from = originOf(record, item, overview.half)
    if (!from) continue
    const [ax, ay] = put(from.x, from.z)
    const [bx, by] = put(to.x, to.z)
    const way = Math.atan2(by - ay, bx - ax)
    for (const [width, colour] of [
      [4, '#f4eddd'],
      [2, SIDE_COLOURS[item.side]],
    ] as const) {
      g.strokeStyle = g.fillStyle = colour
      g.lineWidth = width
      g.setLineDash([6, 3])
      g.beginPath()
      g.moveTo(ax, ay)
      g.lineTo(bx - 5 * Math.cos(way), by - 5 * Math.sin(way))
      g.stroke()
      g.setLineDash([])
      g.beginPath()
      for (const [turn, reach] of [
        [0, 4 + width / 2],
        [2.6, 8],
        [-2.6, 8],
      ] as const)
        g.lineTo(bx + reach * Math.cos(way + turn), by + reach * Math.sin(way + turn))
      g.fill()
    }
  }
}

/** The base as the inset shows it, or the edge along the bearing when no base is known. */
function originOf(record: BattleRecord, { from, target }: Sortie, half: number): { x: number; z: number } | null {
  if ('place' in from) {
    const place = record.places.get(from.place)
    if (!place) return null
    const at = toLocal(place.position[0], place.position[1])
    const out = Math.max(1, (Math.max(Math.abs(at.x), Math.abs(at.z)) / half) * 1.05)
    return { x: at.x / out, z: at.z / out }
  }
  const aim = record.places.get(target)
  if (!aim) return null
  const at = toLocal(aim.position[0], aim.position[1])
  const angle = (from.bearingDeg * Math.PI) / 180
  return { x: at.x + Math.sin(angle) * half * 0.7, z: at.z - Math.cos(angle) * half * 0.7 }
}

/** ` In the air from Tamsag-Bulak, Hailar.`, or an empty string. */
export function flightWords(record: BattleRecord, flights: readonly Timed<Sortie>[]): string {
  const bases = new Set(flights.map(({ item }) => baseName(record, item)))
  return bases.size > 0 ? ` ${tr('In the air from {bases}.', { bases: formatList([...bases]) })}` : ''
}

function baseName(record: BattleRecord, { from }: Sortie): string {
  if (!('place' in from)) return tr('an unknown base')
  const place = record.places.get(from.place)
  return place ? nameWord(place.names) : from.place
}
