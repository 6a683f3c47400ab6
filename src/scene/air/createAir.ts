import { HOUR } from '@/base/core/battleTime'
import { clamp } from '@/base/core/math'
import { toLocal } from '@/base/geo/frame'
import { heightAt } from '@/ground/terrain/heightField'
import { AIRCRAFT } from '@/picture/sorties/aircraft'
import type { SortiePlan } from '@/picture/sorties/plan'
import { SAMPLE_STRIDE, samplePlan, samplePresence } from '@/picture/sorties/samplePlan'
import { planSortie } from '@/picture/sorties/sortiePath'
import { LIMITS } from '@/record/schema/limits'
import { AircraftType } from '@/record/schema/sorties'
import { mapReadout, writeAircraftScale } from '@/state/ports/mapReadout'
import { tuning } from '@/state/session/tuning'
import type { World } from '../world'
import { AircraftBatch } from './aircraftBatch'
import { aircraftY } from './altitude'
import { drawLosses } from './drawLosses'
import { FarAircraft } from './farAircraft'
import { addFlying } from './flyingScreen'
import { LossLines } from './lossLines'

/** A sortie is planned once the clock is this close to its time, battle seconds. */
const HORIZON = 2 * HOUR
/** A sortie may be in the air within this time of its hour, seconds. */
const NEAR = HOUR
/** Sorties beyond this are left out when the record is read, with a fault. */
const CAPACITY = LIMITS.aircraft
/** Minimum drawn height of an aircraft in the air over the ground, metres. */
const MIN = 30

/** All aircraft of a scene as one group, rewritten each frame. Allocates nothing once a sortie is planned. */
export function createAir(world: World) {
  const batch = new AircraftBatch(world.uniforms)
  const far = new FarAircraft(world.uniforms)
  const lines = new LossLines(world.uniforms)
  batch.group.add(far.mesh, lines.lines)
  const plans = new Map<string, SortiePlan | null>()
  const poses = new Float32Array(CAPACITY * SAMPLE_STRIDE)
  const presence = new Float32Array(CAPACITY)
  const { ground } = world.assets
  const resolve = (id: string) => {
    const place = world.record.places.get(id)
    return place ? toLocal(place.position[0], place.position[1]) : null
  }
  const groundHeight = (x: number, z: number) => heightAt(ground, x, z)

  const draw = (plan: SortiePlan, sortie: number, scale: number, spread: number, times: number) => {
    if (plan.count > CAPACITY) return
    samplePlan(plan, world.t, poses, 0, spread)
    samplePresence(plan, world.t, presence, 0)
    const eye = world.uniforms.uEye.value
    for (let f = 0; f < plan.flights.length; f++) {
      const flight = plan.flights[f]!
      const index = AircraftType.options.indexOf(flight.type)
      // Beyond this distance markings and struts are too small to see: metres, squared.
      const plainFrom =
        ((AIRCRAFT[flight.type].lengthM * scale * world.pixelsPerRadian) / Math.max(tuning.aircraftPlain, 1e-3)) ** 2
      for (let i = flight.first; i < flight.first + flight.count; i++) {
        if (presence[i]! <= 0.01) continue
        const at = i * SAMPLE_STRIDE
        const x = poses[at]!
        const z = poses[at + 2]!
        const y = aircraftY(world, x, poses[at + 1]!, z, MIN, times)
        addFlying(world.flying, sortie, x, y, z)
        const away = (x - eye.x) ** 2 + (y - eye.y) ** 2 + (z - eye.z) ** 2
        if (away < plainFrom)
          batch.add(batch.of(flight.type), x, y, z, poses[at + 3]!, poses[at + 4]!, poses[at + 5]!, presence[i]!)
        else far.add(index, x, y, z, poses[at + 3]!, poses[at + 4]!, poses[at + 5]!, presence[i]!)
      }
    }
  }

  return {
    group: batch.group,
    dispose: () => {
      batch.dispose()
      far.dispose()
      lines.dispose()
    },
    update: (on: boolean, exaggerated: boolean) => {
      const scale = modelScale(mapReadout.metresPerPixel)
      // Enlarged models need a wider formation, or a squadron merges into one blot.
      const spread = clamp(scale * tuning.formationSpread, 1, 18)
      const times = exaggerated ? world.exaggeration : 1
      const { sorties } = world.record
      batch.begin(scale)
      far.begin(scale)
      lines.begin()
      world.flying.count = 0
      let flying = 0
      let planned = 0
      for (let i = 0; on && i < sorties.length; i++) {
        const { item, from, until } = sorties[i]!
        if (world.t < from - HORIZON || world.t > until + HORIZON) continue
        let plan = plans.get(item.id)
        if (plan === undefined) {
          // Sorties that may be in the air now are planned now; the others one per frame, so that playback does not
          // stutter.
          if (planned > 0 && (world.t < from - NEAR || world.t > until + NEAR)) continue
          planned++
          plans.set(item.id, (plan = planSortie(item, resolve, groundHeight)))
        }
        if (!plan || world.t < plan.from) continue
        drawLosses(world, plan, spread, mapReadout.metresPerPixel, times, lines)
        if (world.t > plan.until) continue
        draw(plan, i, scale, spread, times)
        flying++
      }
      batch.end()
      far.end()
      lines.end()
      // The right half of a split picture comes after the left one, which may have some in the air.
      if (flying > 0 || world.half?.side !== 'right') writeAircraftScale(flying > 0 ? scale : 0)
    },
  }
}

const REFERENCE_LENGTH = AIRCRAFT['I-16'].lengthM

/** Factor by which aircraft are enlarged; a round number, since the page states it. */
function modelScale(metresPerPixel: number): number {
  const raw = (tuning.aircraftPixels * metresPerPixel) / REFERENCE_LENGTH
  return raw <= 1 ? 1 : Math.min(Math.round(raw < 10 ? raw : raw / 5) * (raw < 10 ? 1 : 5), tuning.aircraftLargest)
}
