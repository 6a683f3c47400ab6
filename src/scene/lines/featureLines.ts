import { lengthsAlong } from '@/base/geo/polyline'
import { heightAt } from '@/ground/terrain/heightField'
import type { Link } from '@/picture/fronts/chain'
import type { Shape } from '@/picture/fronts/shapes'
import type { Confidence } from '@/record/schema/common'
import type { Feature } from '@/record/schema/features'
import type { GroundAssets } from '../world'
import { DOUBTS, lineKind } from './lineKinds'

/**
 * Floats per segment: x, z of both ends now and in the next state; metres along and heights of both ends; kind, doubt,
 * from, until; moves from, has a state before, has a state after.
 */
export const SEGMENT_FLOATS = 19

const DOUBT: Record<Confidence, number> = {
  documented: DOUBTS.DOUBT_DOCUMENTED,
  approximate: DOUBTS.DOUBT_APPROXIMATE,
  reconstructed: DOUBTS.DOUBT_RECONSTRUCTED,
}

export interface FeatureLine {
  readonly link: Link
  readonly item: Feature
  readonly segments: Float32Array
}

/** The line of a feature as segments for the batch, each with its position in the next state of its chain. */
export function featureLine({ link, a, b }: Shape, assets: GroundAssets): FeatureLine {
  const { item, from, until } = link.dated
  const along = lengthsAlong(a)
  const follows = item.follows !== undefined && assets.water.rivers.some((r) => r.id === item.follows)
  const style = [
    lineKind(item, follows),
    DOUBT[item.confidence],
    from,
    until,
    link.after ? link.rests : until,
    link.before ? 1 : 0,
    link.after ? 1 : 0,
  ]
  const segments = new Float32Array((along.length - 1) * SEGMENT_FLOATS)
  const end = (i: number) => [a[i * 2]!, a[i * 2 + 1]!, b[i * 2]!, b[i * 2 + 1]!]
  const height = (i: number) => heightAt(assets.ground, a[i * 2]!, a[i * 2 + 1]!)
  for (let i = 0; i + 1 < along.length; i++) {
    segments.set(
      [...end(i), ...end(i + 1), along[i]!, along[i + 1]!, height(i), height(i + 1), ...style],
      i * SEGMENT_FLOATS,
    )
  }
  return { link, item, segments }
}
