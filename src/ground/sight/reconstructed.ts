import { clamp } from '@/base/core/math'
import { insideBattlefield, type Ground, type HeightField } from '@/ground/terrain/heightField'
import type { ReconstructedAt } from './viewshed'

/** Surfaces of both fields as `decodeSurface` gives them: four bytes a post, the last one the share reconstructed. */
export interface SurfaceBytes {
  readonly battlefield: Uint8Array
  readonly region: Uint8Array
}

/** Looks up how much of the relief is reconstructed, 0 to 1, at the nearest post of the surface. Local metres. */
export function reconstructedAt(ground: Ground, surfaces: SurfaceBytes): ReconstructedAt {
  const fine = lookUp(ground.battlefield, surfaces.battlefield)
  const coarse = lookUp(ground.region, surfaces.region)
  return (x, z) => (insideBattlefield(ground, x, z) ? fine(x, z) : coarse(x, z))
}

function lookUp({ west, north, spacing, posts }: HeightField, surface: Uint8Array): ReconstructedAt {
  const side = Math.sqrt(surface.length / 4)
  const step = (spacing * (posts - 1)) / (side - 1)
  const index = (at: number) => Math.round(clamp(at / step, 0, side - 1))
  return (x, z) => surface[(index(z - north) * side + index(x - west)) * 4 + 3]! / 255
}
