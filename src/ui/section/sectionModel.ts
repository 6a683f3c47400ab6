import { distance } from '@/base/geo/frame'
import type { FlatLine } from '@/base/geo/polyline'
import { lineOfSight, sightGround, type Sight, type SightGround } from '@/ground/sight/lineOfSight'
import { sectionFigures, steepStretches } from '@/ground/sight/measure'
import { section } from '@/ground/sight/section'
import { heightAt, type Ground } from '@/ground/terrain/heightField'
import { flatPath, placesAlong, unitsAlong, watersAlong } from '@/picture/section/alongPath'
import type { SectionModel } from '@/picture/section/sectionSvg'
import { EYE_HEIGHT_M } from '@/record/domain/lookOut'
import type { BattleRecord } from '@/record/model/record'
import type { GroundToAsk } from '@/state/ports/groundToAsk'
import type { MeasuredPath } from '@/state/session/slices/measuring'

/** Units and places this near to the path are listed, metres. */
const NEAR_M = 1000
/** Steeper ground is marked, degrees. A rule of thumb: no source seen says what the machines of 1939 climbed here. */
export const STEEP_DEG = 15
/** Samples of a section at most; the ground's posts lie 32 m apart. */
const MAX_SAMPLES = 4000

let known: { ground: Ground; sight: SightGround } | null = null

/** The block maxima of the ground, computed once. */
function sightOf(ground: Ground): SightGround {
  if (known?.ground !== ground) known = { ground, sight: sightGround(ground) }
  return known.sight
}

export interface MeasuredSection {
  readonly line: FlatLine
  readonly model: SectionModel
  /** From the first point of a drawn path to its last; null for a route. */
  readonly sight: Sight | null
}

/** The section along a path, with what lies along it at battle time `t`. */
export function measureSection(
  record: BattleRecord,
  { ground, water }: GroundToAsk,
  path: MeasuredPath,
  t: number,
  title: string,
): MeasuredSection {
  const line = flatPath(path.points)
  let length = 0
  for (let i = 2; i < line.length; i += 2) length += distance(line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!)
  const points = section(ground, line, Math.max(ground.battlefield.spacing, length / MAX_SAMPLES))
  const last = line.length - 2
  const sight =
    path.unit === null
      ? lineOfSight(sightOf(ground), line[0]!, line[1]!, EYE_HEIGHT_M, line[last]!, line[last + 1]!, 0)
      : null
  // The line of sight is drawn only where the path is straight, so that section and line lie in one plane.
  const straight = sight !== null && line.length === 4
  return {
    line,
    sight,
    model: {
      title,
      points,
      figures: sectionFigures(points),
      waters: watersAlong(line, water),
      places: placesAlong(record, line, NEAR_M),
      units: unitsAlong(record, t, line, NEAR_M),
      steep: steepStretches(points, STEEP_DEG),
      sight: straight
        ? {
            fromM: heightAt(ground, line[0]!, line[1]!) + EYE_HEIGHT_M,
            toM: heightAt(ground, line[2]!, line[3]!),
            visible: sight.visible,
          }
        : null,
    },
  }
}
