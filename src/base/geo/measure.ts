import { toLocal } from './frame'
import { lengthsAlong, type FlatLine } from './polyline'

type Vertices = readonly (readonly [lon: number, lat: number])[]

/** Length of a line in metres, along straight segments; vertices in degrees. */
export function lineLength(vertices: Vertices): number {
  const along = lengthsAlong(flat(vertices))
  return along[along.length - 1]!
}

/** Area of a ring in square metres, with straight sides; vertices in degrees. */
export function ringArea(vertices: Vertices): number {
  return flatRingArea(flat(vertices))
}

/** Area of a ring in local metres (x and z alternating, not closed by a repeated point), square metres. */
export function flatRingArea(ring: FlatLine): number {
  let sum = 0
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2)
    sum += ring[j]! * ring[i + 1]! - ring[i]! * ring[j + 1]!
  return Math.abs(sum) / 2
}

function flat(vertices: Vertices): FlatLine {
  return Float64Array.from(
    vertices.flatMap(([lon, lat]) => {
      const { x, z } = toLocal(lon, lat)
      return [x, z]
    }),
  )
}
