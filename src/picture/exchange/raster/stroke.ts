import type { Polyline } from './flatten'

/** Corners of a disc at a joint. */
const DISC = 12

/** A stroked line as convex polygons that all turn the same way, so that their union is filled without holes. */
export function strokePolygons(lines: readonly Polyline[], width: number, dash: readonly number[] | null): number[][] {
  const radius = width / 2
  return lines.flatMap(({ points, closed }) => {
    const all = closed ? [...points, points[0]!, points[1]!] : points
    const pieces = dash ? dashes(all, dash) : [all]
    return pieces.flatMap((piece) => {
      const out: number[][] = []
      for (let i = 0; i + 3 < piece.length; i += 2) {
        out.push(bar(piece[i]!, piece[i + 1]!, piece[i + 2]!, piece[i + 3]!, radius))
        if (i > 0 || (closed && !dash)) out.push(disc(piece[i]!, piece[i + 1]!, radius))
      }
      return out
    })
  })
}

/** The same, with a disc at both ends of every line. */
export function roundCaps(lines: readonly Polyline[], width: number): number[][] {
  return lines.flatMap(({ points, closed }) =>
    closed ? [] : [disc(points[0]!, points[1]!, width / 2), disc(points.at(-2)!, points.at(-1)!, width / 2)],
  )
}

function bar(ax: number, ay: number, bx: number, by: number, radius: number): number[] {
  const length = Math.hypot(bx - ax, by - ay) || 1
  const [nx, ny] = [(-(by - ay) / length) * radius, ((bx - ax) / length) * radius]
  return [ax + nx, ay + ny, ax - nx, ay - ny, bx - nx, by - ny, bx + nx, by + ny]
}

function disc(x: number, y: number, radius: number): number[] {
  return Array.from({ length: DISC }, (_, i) => {
    const angle = (i / DISC) * 2 * Math.PI
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  }).flat()
}

/** The drawn pieces of a line under a pattern of on and off lengths. */
function dashes(points: readonly number[], pattern: readonly number[]): number[][] {
  const out: number[][] = []
  let index = 0
  let left = pattern[0]!
  let piece = [points[0]!, points[1]!]
  for (let i = 0; i + 3 < points.length; i += 2) {
    let [x, y] = [points[i]!, points[i + 1]!]
    const [bx, by] = [points[i + 2]!, points[i + 3]!]
    for (let rest = Math.hypot(bx - x, by - y); rest > 0; rest = Math.hypot(bx - x, by - y)) {
      const step = Math.min(left, rest)
      ;[x, y] = [x + ((bx - x) * step) / rest, y + ((by - y) * step) / rest]
      piece.push(x, y)
      left -= step
      if (left > 1e-9) break
      if (index % 2 === 0) out.push(piece)
      index = (index + 1) % pattern.length
      left = pattern[index]!
      piece = [x, y]
      if (step === rest) break
    }
  }
  if (index % 2 === 0 && piece.length > 2) out.push(piece)
  return out
}
