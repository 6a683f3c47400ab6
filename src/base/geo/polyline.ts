/** Points of a line in local metres, x and z alternating. */
export type FlatLine = Float64Array

/**
 * A smooth line through all of `points` (centripetal Catmull-Rom), with a vertex at least every
 * `step` metres. It passes through every given point; the course between them is drawn, not known.
 */
export function smoothLine(points: FlatLine, step: number, closed: boolean): FlatLine {
  const n = points.length / 2
  const out: number[] = []
  const spans = closed ? n : n - 1
  for (let i = 0; i < spans; i++) {
    const at = (k: number) => (closed ? ((k % n) + n) % n : Math.min(Math.max(k, 0), n - 1)) * 2
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const length = Math.hypot(points[c]! - points[b]!, points[c + 1]! - points[b + 1]!)
    const pieces = Math.max(1, Math.ceil(length / step))
    for (let k = 0; k < pieces; k++) {
      const u = k / pieces
      out.push(centripetal(points, a, b, c, d, u, 0), centripetal(points, a, b, c, d, u, 1))
    }
  }
  const last = closed ? 0 : (n - 1) * 2
  out.push(points[last]!, points[last + 1]!)
  return Float64Array.from(out)
}

function centripetal(p: FlatLine, a: number, b: number, c: number, d: number, u: number, axis: number): number {
  const knot = (i: number, j: number) => Math.max(Math.sqrt(Math.hypot(p[j]! - p[i]!, p[j + 1]! - p[i + 1]!)), 1e-3)
  const t1 = knot(a, b)
  const t2 = t1 + knot(b, c)
  const t3 = t2 + knot(c, d)
  const t = t1 + (t2 - t1) * u
  const [pa, pb, pc, pd] = [p[a + axis]!, p[b + axis]!, p[c + axis]!, p[d + axis]!]
  const a1 = pa + ((pb - pa) * t) / t1
  const a2 = pb + ((pc - pb) * (t - t1)) / (t2 - t1)
  const a3 = pc + ((pd - pc) * (t - t2)) / (t3 - t2)
  const b1 = a1 + ((a2 - a1) * t) / t2
  const b2 = a2 + ((a3 - a2) * (t - t1)) / (t3 - t1)
  return b1 + ((b2 - b1) * (t - t1)) / (t2 - t1)
}

/** Distance along the line at each vertex, metres. */
export function lengthsAlong(line: FlatLine): Float64Array {
  const out = new Float64Array(line.length / 2)
  for (let i = 1; i < out.length; i++) {
    out[i] = out[i - 1]! + Math.hypot(line[i * 2]! - line[i * 2 - 2]!, line[i * 2 + 1]! - line[i * 2 - 1]!)
  }
  return out
}

/** Distance from (x, z) to the ring, metres; positive inside it. */
export function ringDepth(ring: FlatLine, x: number, z: number): number {
  const n = ring.length / 2
  let inside = false
  let least = Infinity
  for (let i = 0, j = n - 1; i < n; j = i++) {
    const ax = ring[j * 2]!
    const az = ring[j * 2 + 1]!
    const bx = ring[i * 2]!
    const bz = ring[i * 2 + 1]!
    if (az > z !== bz > z && x < ((bx - ax) * (z - az)) / (bz - az) + ax) inside = !inside
    const dx = bx - ax
    const dz = bz - az
    const length2 = dx * dx + dz * dz
    const u = length2 === 0 ? 0 : Math.min(Math.max(((x - ax) * dx + (z - az) * dz) / length2, 0), 1)
    least = Math.min(least, Math.hypot(x - ax - dx * u, z - az - dz * u))
  }
  return inside ? least : -least
}
