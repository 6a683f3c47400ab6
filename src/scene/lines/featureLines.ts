import { toLocal } from '@/geo/frame'
import { lengthsAlong, smoothLine, type FlatLine } from '@/geo/polyline'
import type { Link } from '@/fronts/chain'
import { matchLines } from '@/fronts/morph'
import type { Timed } from '@/domain/record'
import type { Feature } from '@/schema/features'
import { heightAt } from '@/terrain/heightField'
import type { GroundAssets } from '../stage'

/** Floats of one segment: x, z of both ends now and in the next state; metres along and heights of both ends; kind, doubt, from, until; moves from, has come before, goes on. */
export const SEGMENT_FLOATS = 19
/** A line that nothing leads to or from appears and goes over this long, seconds: no invented in-between. */
export const FADE = 5400

const KIND: Record<Feature['kind'], number> = { front: 0, 'outer-front': 0, pocket: 1, 'border-claim': 2 }
const DOUBT = { documented: 0, approximate: 1, reconstructed: 2 } as const

export interface FeatureLine {
  readonly link: Link
  readonly item: Feature
  readonly from: number
  readonly until: number
  readonly segments: Float32Array
}

/** The line of a feature in local metres; a border on a river lies in it. */
export function outlineOf({ item }: Timed<Feature>, { water }: GroundAssets): FlatLine {
  const river = water.rivers.find((r) => r.id === item.follows)
  const drawn = Float64Array.from(
    item.line.flatMap(([lon, lat]) => {
      const p = toLocal(lon, lat)
      return [p.x, p.z]
    }),
  )
  const corners = river ? alongRiver(river.points, drawn) : drawn
  return smoothLine(corners, 100, item.kind === 'pocket')
}

/** The line of a feature as segments ready for the batch, each with where it goes in the next state of its chain. */
export function featureLine(link: Link, assets: GroundAssets): FeatureLine {
  const { item, from, until } = link.dated
  const outline = outlineOf(link.dated, assets)
  const { a, b } = link.after ? matchLines(outline, outlineOf(link.after, assets)) : { a: outline, b: outline }
  const along = lengthsAlong(a)
  const follows = item.follows !== undefined && assets.water.rivers.some((r) => r.id === item.follows)
  const kind = KIND[item.kind] + (item.kind === 'border-claim' && item.side === 'jp' ? 1 : 0) + (follows ? 2 : 0)
  const style = [kind, DOUBT[item.confidence], from, until, link.after ? link.rests : until, link.before ? 1 : 0, link.after ? 1 : 0]
  const segments = new Float32Array((along.length - 1) * SEGMENT_FLOATS)
  const end = (i: number) => [a[i * 2]!, a[i * 2 + 1]!, b[i * 2]!, b[i * 2 + 1]!]
  const height = (i: number) => heightAt(assets.ground, a[i * 2]!, a[i * 2 + 1]!)
  for (let i = 0; i + 1 < along.length; i++) {
    segments.set([...end(i), ...end(i + 1), along[i]!, along[i + 1]!, height(i), height(i + 1), ...style], i * SEGMENT_FLOATS)
  }
  return { link, item, from, until, segments }
}

/** The river's own course between the ends of `line`, so that a border on a river lies in it. */
function alongRiver(points: readonly (readonly number[])[], line: FlatLine): FlatLine {
  const nearest = (x: number, z: number) => {
    let best = 0
    points.forEach((p, i) => {
      if (Math.hypot(p[0]! - x, p[1]! - z) < Math.hypot(points[best]![0]! - x, points[best]![1]! - z)) best = i
    })
    return best
  }
  const a = nearest(line[0]!, line[1]!)
  const b = nearest(line[line.length - 2]!, line[line.length - 1]!)
  return Float64Array.from(points.slice(Math.min(a, b), Math.max(a, b) + 1).flatMap((p) => [p[0]!, p[1]!]))
}

/** Whether a line or area shows at all at `t`: from the start of its cross-fade, if it has one, to its end. */
export function showsAt({ dated, before }: Link, t: number): boolean {
  return t >= dated.from - (before ? 0 : FADE) && t < dated.until
}
