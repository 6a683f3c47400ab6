import type { LonLat } from '@/base/geo/frame'

/** Whether a value of a file is a longitude and a latitude in degrees; a height after them is allowed. */
export function isLonLat(value: unknown): value is LonLat {
  if (!Array.isArray(value) || value.length < 2) return false
  const [lon, lat] = value as unknown[]
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90
}
