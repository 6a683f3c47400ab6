import { heightAt } from '@/ground/terrain/heightField'
import { worldY, type World } from '../world'

/**
 * Height in the picture of an aircraft at an altitude above sea level: the ground there as it is drawn, and above it
 * the height over the ground `times` over, at least `least` metres: 1 is true, the ground's own factor is to its scale.
 */
export function aircraftY(world: World, x: number, above: number, z: number, least: number, times: number): number {
  const level = heightAt(world.assets.ground, x, z)
  return worldY(world, level) + Math.max(above - level, least) * times
}
