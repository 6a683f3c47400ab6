/** Local metres: x east, z south. */
export type Point = readonly [x: number, z: number]
export type Line = readonly Point[]

/** A river as drawn: its centre line, downstream, and its width at each point. */
export interface River {
  readonly id: string
  readonly course: Line
  readonly widths: readonly number[]
}

export interface Foot {
  readonly distance: number
  /** Index of the first vertex of the nearest segment. */
  readonly at: number
  /** 1 when the point lies to the right of the line's direction, -1 to the left. */
  readonly side: 1 | -1
}

/** Nearest point of a line. */
export function nearestOn(line: Line, [x, z]: Point): Foot {
  let best: Foot = { distance: Infinity, at: 0, side: 1 }
  for (let i = 0; i + 1 < line.length; i++) {
    const [ax, az] = line[i]!
    const [dx, dz] = [line[i + 1]![0] - ax, line[i + 1]![1] - az]
    const u = Math.max(0, Math.min(1, ((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz || 1)))
    const distance = Math.hypot(x - ax - dx * u, z - az - dz * u)
    // z runs south, so a positive turn is to the right.
    if (distance < best.distance) best = { distance, at: i, side: dx * (z - az) - dz * (x - ax) >= 0 ? 1 : -1 }
  }
  return best
}

/** Metres to the right of the line (negative to its left). */
export function metresRightOf(line: Line, point: Point): number {
  const foot = nearestOn(line, point)
  return foot.distance * foot.side
}

/** How often the leg a–b crosses the line. */
export function crossings(line: Line, a: Point, b: Point): number {
  let count = 0
  for (let i = 0; i + 1 < line.length; i++) if (meet(line[i]!, line[i + 1]!, a, b)) count++
  return count
}

function meet(p: Point, q: Point, a: Point, b: Point): boolean {
  const turn = (o: Point, u: Point, v: Point) => (u[0] - o[0]) * (v[1] - o[1]) - (u[1] - o[1]) * (v[0] - o[0]) > 0
  return turn(p, q, a) !== turn(p, q, b) && turn(a, b, p) !== turn(a, b, q)
}

/** Even-odd test of a closed ring. */
export function withinRing(ring: Line, [x, z]: Point): boolean {
  let odd = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, az] = ring[i]!
    const [bx, bz] = ring[j]!
    if (az > z !== bz > z && x < ((bx - ax) * (z - az)) / (bz - az) + ax) odd = !odd
  }
  return odd
}

export function apart(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}
