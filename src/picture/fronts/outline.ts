import { toLocal } from '@/base/geo/frame'
import { smoothLine, type FlatLine } from '@/base/geo/polyline'
import type { Timed } from '@/record/model/record'
import type { Feature } from '@/record/schema/features'

/** The drawn course of a river: x, z, level and width by vertex, local metres. */
export interface Course {
  readonly id: string
  readonly points: readonly (readonly number[])[]
}

/** The line of a feature in local metres; a border along a river follows its course. */
export function outlineOf({ item }: Timed<Feature>, rivers: readonly Course[]): FlatLine {
  const river = rivers.find((r) => r.id === item.follows)
  const drawn = Float64Array.from(
    item.line.flatMap(([lon, lat]) => {
      const p = toLocal(lon, lat)
      return [p.x, p.z]
    }),
  )
  const corners = river ? alongRiver(river.points, drawn) : drawn
  return smoothLine(corners, 100, item.kind === 'pocket')
}

/** The river's course between the ends of `line`, so that a border along a river follows it. */
function alongRiver(points: readonly (readonly number[])[], line: FlatLine): FlatLine {
  const nearest = (x: number, z: number) => {
    let best = 0
    points.forEach((p, i) => {
      if (Math.hypot(p[0]! - x, p[1]! - z) < Math.hypot(points[best]![0]! - x, points[best]![1]! - z)) best = i
    })
    return best
  }
  const a = nearest(line[0]!, line[1]!)
  const b = nearest(line[line.length - 2]!, line[line.length - 1]!)
  return Float64Array.from(points.slice(Math.min(a, b), Math.max(a, b) + 1).flatMap((p) => [p[0]!, p[1]!]))
}
