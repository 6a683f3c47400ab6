import { armAt } from '@/picture/axes/arms'
import { burning, fireAt } from '@/picture/fires/burning'
import { shapeAt } from '@/picture/fronts/shapes'
import { showsAxis, showsFeature } from '@/picture/fronts/shown'
import { originalId } from '@/record/domain/stressIds'
import { sortieAt } from '../air/sortieAt'
import { placeAt } from '../labels/labelScreen'
import { fateAt } from '../units/fateScreen'
import { tokenAt } from '../units/tokenScreen'
import type { Hit, Pick, PickPoint } from './pick'

/** The pick tests in order. `src/scene/kinds.ts` says which kind each belongs to. */

export const pickToken: Pick = {
  step: 'token',
  inTalks: true,
  at: ({ world, x, y, slack }) => {
    const row = tokenAt(world.tokens, x, y, slack)
    return row < 0 ? null : { id: originalId(world.record.tracks[row]!.unit.id), row }
  },
}

/** The mark where a unit's track ended. */
export const pickEndMark: Pick = {
  step: 'end-mark',
  inTalks: true,
  at: ({ world, x, y, slack }) => {
    const fate = fateAt(world.fates, x, y, slack)
    return fate < 0 ? null : { id: originalId(world.record.tracks[world.fateList[fate]!.row]!.unit.id), fate }
  },
}

export const pickName: Pick = {
  step: 'name',
  inTalks: true,
  at: ({ world, x, y }) => {
    const id = placeAt(world.labels, x, y)
    return id === null ? null : { id }
  },
}

export const pickAircraft: Pick = {
  step: 'aircraft',
  inTalks: false,
  at: ({ world, x, y, slack }) => {
    const sortie = sortieAt(world, x, y, slack)
    return sortie < 0 ? null : { id: originalId(world.record.sorties[sortie]!.item.id) }
  },
}

/** What is drawn to scale, while it is near: see traces/nearAt. */
export const pickNear = (kind: string): Pick => ({
  step: 'near',
  inTalks: true,
  at: (point) => point.world.nearAt?.(point, kind) ?? null,
})

export const pickLine: Pick = { step: 'line', inTalks: false, at: (point) => shapeUnder(point, false) }
export const pickPocket: Pick = { step: 'pocket', inTalks: false, at: (point) => shapeUnder(point, true) }

function shapeUnder({ world, layers, filter, ground }: PickPoint, area: boolean): Hit | null {
  const on = ground()
  return (
    on &&
    shapeAt(
      world.shapes,
      world.t,
      on.x,
      on.z,
      area ? 0 : on.reach,
      (item) => (item.kind === 'pocket') === area && showsFeature(item, layers, filter),
    )
  )
}

export const pickArrow: Pick = {
  step: 'arrow',
  inTalks: false,
  at: ({ world, layers, filter, ground }) => {
    const on = ground()
    return on && armAt(world.arms, world.t, on.x, on.z, on.reach, (item) => showsAxis(item, layers, filter))
  },
}

export const pickFire: Pick = {
  step: 'fire',
  inTalks: true,
  at: ({ world, layers, filter, ground }) => {
    const fires = layers.fire ? burning(world.record.barrages, world.t, filter) : []
    const on = fires.length > 0 ? ground() : null
    const fire = on && fireAt(fires, world.record.places, on.x, on.z)
    return fire && fire.item
  },
}
