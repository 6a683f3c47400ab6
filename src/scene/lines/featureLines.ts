import { toLocal } from '@/geo/frame'
import { lengthsAlong, smoothLine, type FlatLine } from '@/geo/polyline'
import type { Timed } from '@/domain/record'
import type { Feature } from '@/schema/features'
import { heightAt } from '@/terrain/heightField'
import type { GroundAssets } from '../stage'

/** Floats of one segment: x, z, distance and height of both ends; kind, confidence; from, until. */
export const SEGMENT_FLOATS = 12
/** A line changes into the next over this long before its time, seconds: a cross-fade, no invented in-between. */
export const FADE = 5400

const KIND: Record<Feature['kind'], number> = { front: 0, 'outer-front': 0, pocket: 1, 'border-claim': 2 }
const DOUBT = { documented: 0, approximate: 1, reconstructed: 2 } as const

export interface FeatureLine {
  readonly item: Feature
  readonly from: number
  readonly until: number
  readonly outline: FlatLine
  readonly segments: Float32Array
}

/** The line of a feature in local metres, as segments ready for the batch. */
export function featureLine({ item, from, until }: Timed<Feature>, { ground, water }: GroundAssets): FeatureLine {
  const river = water.rivers.find((r) => r.id === item.follows)
  const drawn = Float64Array.from(
    item.line.flatMap(([lon, lat]) => {
      const p = toLocal(lon, lat)
      return [p.x, p.z]
    }),
  )
  const corners = river ? alongRiver(river.points, drawn) : drawn
  const straight = item.kind === 'border-claim'
  const outline = smoothLine(corners, straight ? 250 : 160, item.kind === 'pocket')
  const along = lengthsAlong(outline)
  const kind = KIND[item.kind] + (item.kind === 'border-claim' && item.side === 'jp' ? 1 : 0) + (river ? 2 : 0)
  const segments = new Float32Array((along.length - 1) * SEGMENT_FLOATS)
  const end = (i: number) => {
    const x = outline[i * 2]!
    const z = outline[i * 2 + 1]!
    return [x, z, along[i]!, heightAt(ground, x, z)]
  }
  for (let i = 0; i + 1 < along.length; i++) {
    segments.set([...end(i), ...end(i + 1), kind, DOUBT[item.confidence], from, until], i * SEGMENT_FLOATS)
  }
  return { item, from, until, outline, segments }
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

/** Whether the line shows at all at `t`: from the start of its cross-fade to its end. */
export function showsAt(line: FeatureLine, t: number): boolean {
  return t >= line.from - FADE && t < line.until
}
