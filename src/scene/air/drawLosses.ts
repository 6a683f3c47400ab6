import { MINUTE } from '@/base/core/battleTime'
import { heightAt } from '@/ground/terrain/heightField'
import { COURSE_STEP } from '@/picture/sorties/course'
import type { SortiePlan } from '@/picture/sorties/plan'
import { SAMPLE_STRIDE, writeFall } from '@/picture/sorties/samplePlan'
import { worldY, type World } from '../world'
import { aircraftY } from './altitude'
import type { LossLines } from './lossLines'

/** Seconds between the points of a drawn descent. */
const STEP = COURSE_STEP * 3
/** The line fades within this time after the aircraft is down; the cross stays while its sortie is planned. */
const LINE_STAYS = 8 * MINUTE
/** Half the width of a cross, CSS pixels. */
const CROSS = 6

const pose = new Float32Array(SAMPLE_STRIDE)

/**
 * For each aircraft that has left its formation, draws its descent so far, and a cross where it ended. Allocates
 * nothing.
 */
export function drawLosses(
  world: World,
  plan: SortiePlan,
  spread: number,
  metresPerPixel: number,
  times: number,
  lines: LossLines,
): void {
  const { t } = world
  const { ground } = world.assets
  for (let i = 0; i < plan.losses.length; i++) {
    const lost = plan.losses[i]!
    if (t <= lost.at) return
    const until = Math.min(t, lost.down)
    const fade = t <= lost.down ? 1 : 1 - (t - lost.down) / LINE_STAYS
    let px = 0
    let py = 0
    let pz = 0
    let p = 0
    for (let time = lost.at; fade > 0 && time < until + STEP; time += STEP) {
      const now = Math.min(time, until)
      writeFall(plan, lost, now, spread, pose, 0)
      const y = aircraftY(world, pose[0]!, pose[1]!, pose[2]!, 0, times)
      const strength = 0.75 * fade * Math.max(0.15, (now - lost.at) / Math.max(until - lost.at, 1))
      if (time > lost.at) lines.add(px, py, pz, p, pose[0]!, y, pose[2]!, strength)
      px = pose[0]!
      py = y
      pz = pose[2]!
      p = strength
    }
    if (t < lost.down) continue
    writeFall(plan, lost, lost.down, spread, pose, 0)
    const half = CROSS * metresPerPixel
    cross(world, pose[0]!, pose[2]!, half, half, ground, lines)
    cross(world, pose[0]!, pose[2]!, half, -half, ground, lines)
  }
}

function cross(
  world: World,
  x: number,
  z: number,
  dx: number,
  dz: number,
  ground: World['assets']['ground'],
  lines: LossLines,
): void {
  const y0 = worldY(world, heightAt(ground, x - dx, z - dz)) + 12
  const y1 = worldY(world, heightAt(ground, x + dx, z + dz)) + 12
  lines.add(x - dx, y0, z - dz, 0.9, x + dx, y1, z + dz, 0.9)
}
