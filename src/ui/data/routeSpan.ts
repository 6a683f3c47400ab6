import { clamp } from '@/base/core/math'
import { toLocal } from '@/base/geo/frame'
import { CAMERA_LIMITS } from '@/ground/camera/bounds'
import type { Route } from '@/picture/exchange/route'

/** The centre of a route, local metres, and a distance from which all of it is visible. */
export function spanOf({ lines }: Route): { x: number; z: number; distanceM: number } {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const line of lines) {
    for (const [lon, lat] of line) {
      const { x, z } = toLocal(lon, lat)
      west = Math.min(west, x)
      east = Math.max(east, x)
      north = Math.min(north, z)
      south = Math.max(south, z)
    }
  }
  const wide = Math.max(east - west, south - north)
  const distanceM = clamp(wide * 1.6, CAMERA_LIMITS.nearM * 4, CAMERA_LIMITS.farM)
  return { x: (west + east) / 2, z: (north + south) / 2, distanceM }
}
