import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { SAMPLE_STRIDE, samplePlan, samplePresence } from '@/picture/sorties/samplePlan'
import { planSortie } from '@/picture/sorties/sortiePath'
import { realRecord } from '../../helpers/record'

const record = realRecord()
const plans = record.sorties.flatMap(({ item }) => {
  const plan = planSortie(
    item,
    (id) => {
      const place = record.places.get(id)
      return place ? toLocal(...place.position) : null
    },
    () => 0,
  )
  return plan ? [plan] : []
})

/** Aircraft in the air at `t` within `radiusM` of a point. */
function aircraftNear(point: { x: number; z: number }, radiusM: number, t: number): number {
  let near = 0
  for (const plan of plans) {
    const presence = new Float32Array(plan.count)
    const poses = new Float32Array(plan.count * SAMPLE_STRIDE)
    samplePresence(plan, t, presence, 0)
    samplePlan(plan, t, poses, 0)
    for (let i = 0; i < plan.count; i++) {
      const [x, z] = [poses[i * SAMPLE_STRIDE]!, poses[i * SAMPLE_STRIDE + 2]!]
      if (presence[i]! > 0.5 && Math.hypot(x - point.x, z - point.z) < radiusM) near++
    }
  }
  return near
}

/** Steps whose captions speak of aircraft over the map. */
const AIR = ['may-air', 'zhukov', 'tamsag', 'opening', 'air-day', 'air-soviet-strength', 'air-japanese-strength', 'air-soviet-losses', 'air-japanese-losses', 'airmen', 'ordnance'] // prettier-ignore

describe('steps about the air', () => {
  const steps = record.chapters.flatMap((c) => c.steps)
  it.each(AIR)('%s ends with aircraft in its picture', (id) => {
    const { play, camera } = steps.find((s) => s.id === id)!
    const target = toLocal(...camera.target)
    expect(aircraftNear(target, 0.7 * camera.distanceM, parseBattleTime(play!.to)!)).toBeGreaterThanOrEqual(5)
  })
})
