import { formatNumber, tr } from '@/base/i18n/i18n'
import { bulge } from '@/ground/sight/curvature'
import type { SectionFigures, Stretch } from '@/ground/sight/measure'
import type { SectionPoint } from '@/ground/sight/section'
import { escapeXml } from '../exchange/escapeXml'
import { SIDE_COLOURS } from '../symbols/symbolColours'
import type { AlongPath, UnitPassed, WaterCrossed } from './alongPath'

/** What a section shows. */
export interface SectionModel {
  readonly title: string
  readonly points: readonly SectionPoint[]
  readonly figures: SectionFigures
  readonly waters: readonly WaterCrossed[]
  readonly places: readonly AlongPath[]
  readonly units: readonly UnitPassed[]
  readonly steep: readonly Stretch[]
  /** The straight line from an eye at the start to a target at the end, heights above the datum; null for none. */
  readonly sight: { readonly fromM: number; readonly toM: number; readonly visible: boolean } | null
}

/** Size of the picture and of the plot in it, in its own units. */
export const SECTION_SIZE = { width: 400, height: 262, left: 50, right: 390, top: 92, bottom: 214 } as const
const INK = '#efe6d2'
const DIM = '#b9ae97'
const LABEL_GAP = 14

/** How many times heights are drawn larger than lengths. */
export function sectionExaggeration({ lengthM, lowestM, highestM }: SectionFigures): number {
  const { left, right, top, bottom } = SECTION_SIZE
  return (((bottom - top) / heightSpan(lowestM, highestM)) * lengthM) / (right - left)
}

/** At least ten metres, so that level ground is drawn level. */
const heightSpan = (low: number, high: number) => Math.max(high - low, 10)

/** Metres from the start for an x of the picture, kept within the section. */
export function alongAt(x: number, lengthM: number): number {
  const { left, right } = SECTION_SIZE
  return Math.min(Math.max(((x - left) / (right - left)) * lengthM, 0), lengthM)
}

/** The section as an SVG document that stands alone: true metres on both axes, the exaggeration stated. */
export function sectionSvg(model: SectionModel): string {
  const { points, figures, waters, places, units, steep, sight } = model
  const { width, height, left, right, top, bottom } = SECTION_SIZE
  const { lengthM, lowestM } = figures
  const span = heightSpan(figures.lowestM, figures.highestM)
  const x = (m: number) => left + (lengthM === 0 ? 0 : (m / lengthM) * (right - left))
  const y = (h: number) => bottom - ((h - lowestM) / span) * (bottom - top)
  const n = (value: number) => value.toFixed(1)
  const heightNear = (m: number) => {
    const i = points.findIndex((p) => p.distanceM >= m)
    return points[i < 0 ? points.length - 1 : i]!.heightM
  }
  const outline = points.map((p) => `${n(x(p.distanceM))} ${n(y(p.heightM))}`).join('L')
  const text = (tx: number, ty: number, words: string, more = '') =>
    `<text x="${n(tx)}" y="${n(ty)}" ${more}>${escapeXml(words)}</text>`
  const parts: string[] = []
  for (const h of ticks(lowestM, lowestM + span, 4))
    parts.push(
      `<path d="M${left} ${n(y(h))}H${right}" stroke="${DIM}" stroke-opacity=".3"/>`,
      text(left - 6, y(h) + 4, tr('{n} m', { n: h }), `text-anchor="end" fill="${DIM}"`),
    )
  for (const m of ticks(0, lengthM, 4))
    parts.push(
      text(
        x(m),
        bottom + 16,
        lengthM < 2000 ? tr('{n} m', { n: m }) : tr('{n} km', { n: formatNumber(m / 1000) }),
        `text-anchor="middle" fill="${DIM}"`,
      ),
    )
  parts.push(
    `<path d="M${left} ${bottom + 2}L${outline}L${right} ${bottom + 2}Z" fill="#8a7a52" fill-opacity=".55"/>`,
    `<path d="M${outline}" fill="none" stroke="${INK}" stroke-width="1.6"/>`,
  )
  for (const { fromM, toM } of steep) {
    const there = points.filter((p) => p.distanceM >= fromM && p.distanceM <= toM)
    const line = there.map((p) => `${n(x(p.distanceM))} ${n(y(p.heightM))}`).join('L')
    parts.push(`<path d="M${line}" fill="none" stroke="#ff9a5c" stroke-width="4" stroke-dasharray="3 2"/>`)
  }
  if (sight) {
    const line = Array.from({ length: 41 }, (_, i) => {
      const m = (lengthM * i) / 40
      const h = sight.fromM + ((sight.toM - sight.fromM) * i) / 40 - bulge(m, lengthM)
      return `${n(x(m))} ${n(y(h))}`
    }).join('L')
    parts.push(
      `<path d="M${line}" fill="none" stroke="#ffe08a" stroke-width="1.4"${sight.visible ? '' : ' stroke-dasharray="5 4"'}/>`,
    )
  }
  for (const { atM } of waters)
    parts.push(`<path d="M${n(x(atM))} ${n(y(heightNear(atM)) - 4)}v8" stroke="#6cc4ee" stroke-width="4"/>`)
  for (const { atM, side } of units)
    parts.push(
      `<circle cx="${n(x(atM))}" cy="${n(y(heightNear(atM)) - 5)}" r="4" fill="${SIDE_COLOURS[side]}" stroke="${INK}"/>`,
    )
  const labels = [
    ...waters.map((w) => ({ at: w.atM, words: w.label, fill: '#8fd6f5' })),
    ...places.map((p) => ({ at: p.atM, words: p.label, fill: INK })),
    ...units.map((u) => ({ at: u.atM, words: u.label, fill: '#f3d9a8' })),
  ].sort((a, b) => a.at - b.at)
  // Names lean over their mark; one that would lie on the last one is left out, the list has them all.
  let free = -Infinity
  for (const { at, words, fill } of labels) {
    if (x(at) < free) continue
    free = x(at) + LABEL_GAP
    const ty = Math.min(y(heightNear(at)) - 12, top + 40)
    parts.push(text(x(at), ty, words, `fill="${fill}" transform="rotate(-38 ${n(x(at))} ${n(ty)})"`))
  }
  const caption = tr('{title}. Heights drawn {n} times.', {
    title: model.title,
    n: formatNumber(Number(sectionExaggeration(figures).toPrecision(2)), { useGrouping: false }),
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Inter, sans-serif" font-size="13" fill="${INK}"><rect width="${width}" height="${height}" fill="#1c211d"/>${text(left, height - 8, caption, `fill="${DIM}"`)}${parts.join('')}</svg>`
}

/** Round values within [low, high], about `count` of them. */
export function ticks(low: number, high: number, count: number): number[] {
  const raw = (high - low) / count
  if (!(raw > 0)) return []
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 5, 10].map((k) => k * power).find((s) => s >= raw)!
  const out: number[] = []
  for (let v = Math.ceil(low / step) * step; v <= high + step * 1e-9; v += step) out.push(Number(v.toFixed(6)))
  return out
}
