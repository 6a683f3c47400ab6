/** Points of one open or closed line, x and y in turn. */
export interface Polyline {
  readonly points: number[]
  readonly closed: boolean
}

const TOKEN = /[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)/g
const COUNTS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, a: 7, z: 0 }
/** Segments per curve: enough at the sizes at which symbols are painted. */
const PIECES = 12

/** An SVG path (M L H V C A Z, either case) as polylines. @throws Error on another command. */
export function flattenPath(d: string): Polyline[] {
  const lines: { points: number[]; closed: boolean }[] = []
  let [x, y] = [0, 0]
  for (const { command, numbers } of commandsOf(d)) {
    const kind = command.toLowerCase()
    const [ox, oy] = command === kind ? [1, 1] : [0, 0]
    if (kind === 'z') {
      const line = lines.at(-1)!
      line.closed = true
      ;[x, y] = [line.points[0]!, line.points[1]!]
      continue
    }
    for (let i = 0; i < numbers.length; i += COUNTS[kind]!) {
      const n = numbers.slice(i, i + COUNTS[kind]!)
      if (kind === 'm' && i === 0) lines.push({ points: [], closed: false })
      else if (lines.at(-1)!.closed) lines.push({ points: [x, y], closed: false })
      const { points } = lines.at(-1)!
      const end = endOf(kind, n, x, y, ox, oy)
      if (kind === 'c')
        cubic(
          points,
          x,
          y,
          n.map((v, k) => v + (k % 2 === 0 ? ox * x : oy * y)),
        )
      else if (kind === 'a') arc(points, x, y, n, end)
      else points.push(...end)
      ;[x, y] = end
    }
  }
  return lines
}

function endOf(kind: string, n: number[], x: number, y: number, ox: number, oy: number): [number, number] {
  if (kind === 'h') return [n[0]! + ox * x, y]
  if (kind === 'v') return [x, n[0]! + oy * y]
  return [n.at(-2)! + ox * x, n.at(-1)! + oy * y]
}

function commandsOf(d: string): { command: string; numbers: number[] }[] {
  const commands: { command: string; numbers: number[] }[] = []
  for (const token of d.match(TOKEN) ?? []) {
    if (!/[a-zA-Z]/.test(token)) commands.at(-1)!.numbers.push(Number(token))
    else if (COUNTS[token.toLowerCase()] !== undefined) commands.push({ command: token, numbers: [] })
    else throw new Error(`The path command "${token}" is not handled: ${d}`)
  }
  return commands
}

function cubic(out: number[], x: number, y: number, c: number[]): void {
  for (let i = 1; i <= PIECES; i++) {
    const u = i / PIECES
    const v = 1 - u
    const [a, b, e, f] = [v ** 3, 3 * v * v * u, 3 * v * u * u, u ** 3]
    out.push(a * x + b * c[0]! + e * c[2]! + f * c[4]!, a * y + b * c[1]! + e * c[3]! + f * c[5]!)
  }
}

/** An elliptic arc by its centre, after the implementation notes of SVG. */
function arc(out: number[], x: number, y: number, n: number[], [ex, ey]: [number, number]): void {
  const [rx, ry, turn, large, sweep] = n as [number, number, number, number, number]
  const phi = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const [dx, dy] = [(x - ex) / 2, (y - ey) / 2]
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx]
  const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2))
  const [a, b] = [rx * grow, ry * grow]
  const rest = Math.max(0, (a * b) ** 2 / ((a * py) ** 2 + (b * px) ** 2 || Infinity) - 1)
  const side = (large === sweep ? -1 : 1) * Math.sqrt(rest)
  const [qx, qy] = [(side * a * py) / b, (-side * b * px) / a]
  const [cx, cy] = [cos * qx - sin * qy + (x + ex) / 2, sin * qx + cos * qy + (y + ey) / 2]
  const from = Math.atan2((py - qy) / b, (px - qx) / a)
  let span = Math.atan2((-py - qy) / b, (-px - qx) / a) - from
  if (sweep && span < 0) span += 2 * Math.PI
  if (!sweep && span > 0) span -= 2 * Math.PI
  for (let i = 1; i <= PIECES; i++) {
    const t = from + (span * i) / PIECES
    const [u, v] = [a * Math.cos(t), b * Math.sin(t)]
    out.push(cx + cos * u - sin * v, cy + sin * u + cos * v)
  }
}
