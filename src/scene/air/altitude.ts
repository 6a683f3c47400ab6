import { heightAt } from '@/ground/terrain/heightField'
import { worldY, type World } from '../world'

/**
 * Scene height of an aircraft at altitude `above` (metres above sea level): the drawn ground, plus its height over the
 * real ground (at least `least` metres) times `times`. With `times` = 1 the height over the ground is true; with the
 * exaggeration it matches the drawn ground.
 */
export function aircraftY(world: World, x: number, above: number, z: number, least: number, times: number): number {
  const level = heightAt(world.assets.ground, x, z)
  return worldY(world, level) + Math.max(above - level, least) * times
}
