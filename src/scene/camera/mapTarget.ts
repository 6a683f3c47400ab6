import { armAt } from '@/picture/axes/arms'
import { burning, fireAt } from '@/picture/fires/burning'
import { shapeAt } from '@/picture/fronts/shapes'
import { showsAxis, showsFeature } from '@/picture/fronts/shown'
import type { ChoiceKind } from '@/record/domain/chosen'
import { originalId } from '@/record/domain/stress'
import type { Feature } from '@/record/schema/features'
import type { SessionStore } from '@/state/session/session'
import { sortieAt } from '../air/sortieAt'
import { groundUnder } from '../frame/project'
import { placeAt } from '../labels/labelScreen'
import { fateAt } from '../units/fateScreen'
import { tokenAt } from '../units/tokenScreen'
import type { World } from '../world'

/** What lies under a point of the picture. Rows are -1 where it is not of a token or of the mark of an end. */
export interface MapTarget {
  readonly kind: ChoiceKind
  readonly id: string
  readonly row: number
  readonly fate: number
}

/** Half of what a line is wide to the pointer, CSS pixels. */
const NEAR = 7
const ground = { x: 0, y: 0, z: 0 }
const of = (kind: ChoiceKind, id: string): MapTarget => ({ kind, id, row: -1, fate: -1 })

/**
 * What is meant by a point (CSS pixels): what stands up before what lies flat, the small before the large –
 * token, mark of an end, name, aircraft, line, arrow, ground under fire, pocket. `slack` is for fingers.
 */
export function mapTarget(world: World, session: SessionStore, x: number, y: number, slack: number): MapTarget | null {
  const { record } = world
  const row = tokenAt(world.tokens, x, y, slack)
  if (row >= 0) return { ...of('unit', originalId(record.tracks[row]!.unit.id)), row }
  const fate = fateAt(world.fates, x, y, slack)
  if (fate >= 0) return { ...of('unit', originalId(record.tracks[world.fateList[fate]!.row]!.unit.id)), fate }
  const place = placeAt(world.labels, x, y)
  if (place !== null) return of('place', place)
  // In the hall a resting pointer must not tell of every line.
  const { layers, filter, mode } = session.getState()
  const whole = mode === 'explore'
  const sortie = whole ? sortieAt(world, x, y, slack) : -1
  if (sortie >= 0) return of('sortie', originalId(record.sorties[sortie]!.item.id))
  if (!groundUnder(world, x, y, ground)) return null
  const { x: gx, z: gz } = ground
  const reach = ((NEAR + slack) * world.camera!.position.distanceTo(ground)) / world.pixelsPerRadian
  const shaped = (area: boolean) => {
    const found = shapeAt(
      world.shapes,
      world.t,
      gx,
      gz,
      area ? 0 : reach,
      (item: Feature) => (item.kind === 'pocket') === area && showsFeature(item, layers, filter),
    )
    return found && of('line', found.id)
  }
  const line = whole ? shaped(false) : null
  if (line) return line
  const arm = whole ? armAt(world.arms, world.t, gx, gz, reach, (item) => showsAxis(item, layers, filter)) : null
  if (arm) return of('axis', arm.id)
  const fires = layers.fire ? burning(record.barrages, world.t, filter) : []
  const fire = fires.length > 0 ? fireAt(fires, record.places, gx, gz) : null
  if (fire) return of('fire', fire.item.id)
  return whole ? shaped(true) : null
}
