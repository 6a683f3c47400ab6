import { heightAt } from '@/ground/terrain/heightField'
import type { PointerSpot } from '../camera/pointerSpot'
import { project, type ScreenPoint } from '../frame/project'
import { worldY, type World } from '../world'
import type { Group } from './groups'
import { stands } from './stands'

/** The least radius of an object for pointing, CSS pixels. */
const LEAST = 9
const at: ScreenPoint = { x: 0, y: 0, depth: 0 }

/** The group under a point of the picture among those of a kind, by its id; null where there is none. */
export function nearAt(
  world: World,
  groups: readonly Group[],
  point: PointerSpot,
  kind: string,
): { readonly id: string } | null {
  for (const group of groups) {
    if (group.kind !== kind || !group.mesh.visible || !stands(group, world, point)) continue
    if (group.line ? onLine(group, point) : onSite(world, group, point)) return { id: group.id }
  }
  return null
}

function onSite(world: World, { sites }: Group, { x, y, slack }: Pick<PointerSpot, 'x' | 'y' | 'slack'>): boolean {
  return sites.some((site) => {
    const foot = worldY(world, heightAt(world.assets.ground, site.x, site.z))
    if (!project(world, site.x, foot + 1, site.z, at)) return false
    const radius = Math.max(LEAST, (site.reach * world.pixelsPerRadian) / at.depth) + slack
    return Math.hypot(at.x - x, at.y - y) <= radius
  })
}

function onLine({ line, half, far, x, z, radius }: Group, { ground }: Pick<PointerSpot, 'ground'>): boolean {
  const on = ground()
  if (!on || Math.hypot(on.x - x, on.z - z) > radius + half + on.reach) return false
  // As far as it is seen; a thin line is hit as a front is.
  const reach = Math.min(half + on.reach, Math.max(half, far * 0.05))
  for (let i = 0; i + 3 < line!.length; i += 2) {
    const dx = line![i + 2]! - line![i]!
    const dz = line![i + 3]! - line![i + 1]!
    const u = ((on.x - line![i]!) * dx + (on.z - line![i + 1]!) * dz) / (dx * dx + dz * dz || 1)
    const share = Math.min(Math.max(u, 0), 1)
    if (Math.hypot(on.x - line![i]! - dx * share, on.z - line![i + 1]! - dz * share) <= reach) return true
  }
  return false
}
