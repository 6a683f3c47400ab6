import type { Water } from './readWater'

type Points = Water['rivers'][number]['points']

/** A segment gets a point where the course turns by more than the first at either end, two by more than the second; radians. */
const BEND = 0.3
const SHARP = 0.6

/**
 * A river's course with points added where it bends, on a Catmull-Rom spline through the given ones: as shipped its
 * points are 60 m apart, so that near by its bends would have corners. Beyond `reach` metres from the origin in x or
 * z, where it is seen only from afar, every second point is left out instead. Levels and widths are interpolated.
 */
export function smoothCourse(points: Points, reach: number): Points {
  const out: Points[number][] = []
  const last = points.length - 1
  points.forEach((b, i) => {
    const far = Math.max(Math.abs(b[0]), Math.abs(b[1])) > reach
    if (far && i % 2 === 1 && i < last) return
    out.push(b)
    if (far || i === last) return
    const a = points[Math.max(i - 1, 0)]!
    const c = points[i + 1]!
    const d = points[Math.min(i + 2, last)]!
    const turns = Math.max(turn(a, b, c), turn(b, c, d))
    const added = turns > SHARP ? 2 : turns > BEND ? 1 : 0
    for (let k = 1; k <= added; k++) {
      const u = k / (added + 1)
      out.push([
        spline(a[0], b[0], c[0], d[0], u),
        spline(a[1], b[1], c[1], d[1], u),
        b[2] + (c[2] - b[2]) * u,
        b[3] + (c[3] - b[3]) * u,
      ])
    }
  })
  return out
}

/** Angle between two segments of the course, radians; 0 where one has no length. */
function turn(a: Points[number], b: Points[number], c: Points[number]): number {
  const [ux, uz, vx, vz] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]]
  return Math.abs(Math.atan2(ux * vz - uz * vx, ux * vx + uz * vz))
}

function spline(a: number, b: number, c: number, d: number, u: number): number {
  return b + 0.5 * u * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a)))
}
