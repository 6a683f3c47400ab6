import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { planSortie, type SortiePlan } from '@/air/sortiePath'
import { samplePlan, samplePresence, SAMPLE_STRIDE } from '@/air/samplePlan'
import { AIRCRAFT } from '@/air/aircraft'
import { HOUR } from '@/core/battleTime'
import { clamp } from '@/core/math'
import { toLocal } from '@/geo/frame'
import { useBattle } from '@/state/battleContext'
import { look } from '@/state/look'
import { mapReadout, writeAircraftScale } from '@/state/mapReadout'
import { heightAt } from '@/terrain/heightField'
import { ORDER } from '../frame/order'
import { useStage, worldY, type Stage } from '../stage'
import { AircraftBatch } from './aircraftBatch'

/** A sortie is planned when the clock comes this near to its hour: seconds of battle. */
const HORIZON = 2 * HOUR
const CAPACITY = 800

/** Every aircraft of the sorties in the air, one model each, on schematic paths at the record's hour. */
export function Aircraft() {
  const stage = useStage()
  const { session } = useBattle()
  const air = useMemo(() => createAir(stage), [stage])
  useEffect(() => () => air.dispose(), [air])
  useFrame(() => air.update(session.getState().layers.air), ORDER.forces)
  return <primitive object={air.group} />
}

function createAir(stage: Stage) {
  const batch = new AircraftBatch(stage.uniforms)
  const plans = new Map<string, SortiePlan | null>()
  const poses = new Float32Array(CAPACITY * SAMPLE_STRIDE)
  const presence = new Float32Array(CAPACITY)
  const { ground } = stage.assets
  const resolve = (id: string) => {
    const place = stage.record.places.get(id)
    return place ? toLocal(place.position[0], place.position[1]) : null
  }
  const groundHeight = (x: number, z: number) => heightAt(ground, x, z)

  const draw = (plan: SortiePlan, scale: number) => {
    if (plan.count > CAPACITY) return
    // Enlarged models need a wider formation, or a squadron is one blot.
    samplePlan(plan, stage.t, poses, 0, clamp(scale * look.formationSpread, 1, 18))
    samplePresence(plan, stage.t, presence, 0)
    for (const flight of plan.flights) {
      for (let i = flight.first; i < flight.first + flight.count; i++) {
        if (presence[i]! <= 0.01) continue
        const at = i * SAMPLE_STRIDE
        const x = poses[at]!
        const z = poses[at + 2]!
        const level = heightAt(ground, x, z)
        // True height above ground that is itself drawn too high.
        const y = worldY(stage, level) + Math.max(poses[at + 1]! - level, 30)
        batch.add(flight.type, x, y, z, poses[at + 3]!, poses[at + 4]!, poses[at + 5]!, presence[i]!)
      }
    }
  }

  return {
    group: batch.group,
    dispose: () => batch.dispose(),
    update: (on: boolean) => {
      const scale = modelScale(mapReadout.metresPerPixel)
      batch.begin(scale)
      let flying = 0
      if (on) {
        for (const { item, from, until } of stage.record.sorties) {
          if (stage.t < from - HORIZON || stage.t > until + HORIZON) continue
          let plan = plans.get(item.id)
          if (plan === undefined) plans.set(item.id, (plan = planSortie(item, resolve, groundHeight)))
          if (!plan || stage.t < plan.from || stage.t > plan.until) continue
          draw(plan, scale)
          flying++
        }
      }
      batch.end()
      writeAircraftScale(flying > 0 ? scale : 0)
    },
  }
}

const REFERENCE_LENGTH = AIRCRAFT['I-16'].lengthM

/** How many times too large aircraft are drawn; a round number, since it is stated. */
function modelScale(metresPerPixel: number): number {
  const raw = (look.aircraftPixels * metresPerPixel) / REFERENCE_LENGTH
  return raw <= 1 ? 1 : Math.min(Math.round(raw < 10 ? raw : raw / 5) * (raw < 10 ? 1 : 5), look.aircraftLargest)
}
