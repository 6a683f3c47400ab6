import { toLocal } from './frame'
import { lengthsAlong, type FlatLine } from './polyline'

type Vertices = readonly (readonly [lon: number, lat: number])[]

/** Length of a line of vertices in degrees, metres, corner to corner. */
export function lineLength(vertices: Vertices): number {
  const along = lengthsAlong(flat(vertices))
  return along[along.length - 1]!
}

/** Area within a ring of vertices in degrees, square metres, corner to corner. */
export function ringArea(vertices: Vertices): number {
  const ring = flat(vertices)
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
