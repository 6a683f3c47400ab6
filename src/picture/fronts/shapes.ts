import { ringDepth, type FlatLine } from '@/base/geo/polyline'
import type { Timed } from '@/record/model/record'
import type { Feature } from '@/record/schema/features'
import { linksOf, type Link } from './chain'
import { matchLines, morphShare } from './morph'
import { outlineOf, type Course } from './outline'

/** Fade-in and fade-out of a line with no neighbour in a chain, battle seconds: no in-between state is invented. */
export const FADE = 5400

/**
 * A line or area as drawn, local metres: its state and the next one. For an area both are rings with their own
 * vertices; for a line vertex i moves to vertex i.
 */
export interface Shape {
  readonly link: Link
  readonly a: FlatLine
  readonly b: FlatLine
}

/** Every line and area of the record, as used for drawing and for pointing. */
export function shapesOf(features: readonly Timed<Feature>[], rivers: readonly Course[]): Shape[] {
  return linksOf(features).map((link) => {
    const here = outlineOf(link.dated, rivers)
    const next = link.after ? outlineOf(link.after, rivers) : here
    return {
      link,
      ...(link.after && link.dated.item.kind !== 'pocket' ? matchLines(here, next) : { a: here, b: next }),
    }
  })
}

/** Whether a line or area is visible at all at `t`: from the start of its cross-fade, if it has one, to its end. */
export function showsAt({ dated, before }: Link, t: number): boolean {
  return t >= dated.from - (before ? 0 : FADE) && t < dated.until
}

/** Progress at `t` towards the next state, 0 to 1. */
export function shareAt({ dated, after, rests }: Link, t: number): number {
  return after ? morphShare(t, rests, dated.until) : 0
}

/** Distance in metres from a point to the line as drawn at `t`, or to the edge of the area; 0 inside it. */
export function distanceTo({ link, a, b }: Shape, t: number, x: number, z: number): number {
  const share = shareAt(link, t)
  if (link.dated.item.kind === 'pocket') {
    const depth = ringDepth(a, x, z)
    return Math.max(0, -(share === 0 ? depth : depth + (ringDepth(b, x, z) - depth) * share))
  }
  let least = Infinity
  for (let i = 0; i + 3 < a.length; i += 2) {
    const ax = a[i]! + (b[i]! - a[i]!) * share
    const az = a[i + 1]! + (b[i + 1]! - a[i + 1]!) * share
    const dx = a[i + 2]! + (b[i + 2]! - a[i + 2]!) * share - ax
    const dz = a[i + 3]! + (b[i + 3]! - a[i + 3]!) * share - az
    const length2 = dx * dx + dz * dz
    const u = length2 === 0 ? 0 : Math.min(Math.max(((x - ax) * dx + (z - az) * dz) / length2, 0), 1)
    const d = (x - ax - dx * u) ** 2 + (z - az - dz * u) ** 2
    if (d < least) least = d
  }
  return Math.sqrt(least)
}

/**
 * State of a line or area at `t`: not drawn, fading in or out around its date, as dated, or between two dated states.
 */
export type Standing = 'away' | 'fading' | 'dated' | 'between'
export function standingAt(link: Link, t: number): Standing {
  if (!showsAt(link, t)) return 'away'
  if (t < link.dated.from || (!link.after && t > link.dated.until - FADE)) return 'fading'
  return shareAt(link, t) > 0 ? 'between' : 'dated'
}

/**
 * The nearest line or area within `reach` metres of a point (distance 0 inside an area), among those visible at `t`
 * that `shown` accepts.
 */
export function shapeAt(
  shapes: readonly Shape[],
  t: number,
  x: number,
  z: number,
  reach: number,
  shown: (item: Feature) => boolean,
): Feature | null {
  let best: Feature | null = null
  let nearest = reach
  for (const shape of shapes) {
    const { item } = shape.link.dated
    if (!showsAt(shape.link, t) || !shown(item)) continue
    const d = distanceTo(shape, t, x, z)
    if (d > nearest || (d === nearest && best !== null)) continue
    nearest = d
    best = item
  }
  return best
}
