/** Scale and translation of a path: x' = sx·x + tx, y' = sy·y + ty. */
export interface Placement {
  readonly sx: number
  readonly sy: number
  readonly tx: number
  readonly ty: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

const TOKEN = /[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)/g
/** How many numbers a command takes, and which axis each is on. */
const AXES: Readonly<Record<string, string>> = { m: 'xy', l: 'xy', h: 'x', v: 'y', c: 'xyxyxy', z: '' }

/** Shortest text of a number to two decimals: 1/100 unit is 1/250 px at the displayed size. */
export function formatNumber(value: number): string {
  const text = value.toFixed(2).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}

/** Transforms an SVG path (M L H V C Z, either case) without changing its commands. */
export function placePath(d: string, place: Placement): string {
  let out = ''
  for (const { command, numbers } of readCommands(d)) {
    const axes = AXES[command.toLowerCase()]!
    // A path that opens with a relative move starts at the origin, so that move is absolute.
    const shift = command === command.toUpperCase() || (out === '' && command === 'm') ? 1 : 0
    const placed = numbers.map((n, i) => {
      const moved = shift === 1 && (command !== 'm' || i < 2)
      return axes[i % axes.length] === 'x'
        ? n * place.sx + (moved ? place.tx : 0)
        : n * place.sy + (moved ? place.ty : 0)
    })
    out += command + placed.map(formatNumber).join(' ')
  }
  return out
}

/** The straight segments of a path as polylines, or null when it has a curve. */
export function readPolylines(d: string): Point[][] | null {
  const lines: Point[][] = []
  let at: Point = { x: 0, y: 0 }
  for (const { command, numbers } of readCommands(d)) {
    const kind = command.toLowerCase()
    const axes = AXES[kind]!
    if (kind === 'c') return null
    for (let i = 0; i < numbers.length; i += axes.length) {
      const relative = command === kind
      const next = { x: relative ? 0 : at.x, y: relative ? 0 : at.y }
      for (let j = 0; j < axes.length; j++) next[axes[j] === 'x' ? 'x' : 'y'] = numbers[i + j]!
      at = relative ? { x: at.x + next.x, y: at.y + next.y } : next
      if (kind === 'm' && i === 0) lines.push([at])
      else lines.at(-1)!.push(at)
    }
  }
  return lines
}

function readCommands(d: string): { command: string; numbers: number[] }[] {
  const commands: { command: string; numbers: number[] }[] = []
  for (const token of d.match(TOKEN) ?? []) {
    if (/[a-zA-Z]/.test(token)) {
      if (AXES[token.toLowerCase()] === undefined) throw new Error(`The path command "${token}" is not handled: ${d}`)
      commands.push({ command: token, numbers: [] })
    } else commands.at(-1)!.numbers.push(Number(token))
  }
  return commands
}

/** Clips polylines to a convex shape; pieces that still touch stay joined. */
export function clipPolylines(lines: readonly Point[][], inside: (p: Point) => boolean): string {
  let d = ''
  for (const line of lines) {
    let last: Point | null = null
    for (let i = 1; i < line.length; i++) {
      const cut = clipSegment(line[i - 1]!, line[i]!, inside)
      if (!cut) continue
      const joined = last !== null && Math.hypot(cut[0].x - last.x, cut[0].y - last.y) < 0.01
      if (!joined) d += `M${formatNumber(cut[0].x)} ${formatNumber(cut[0].y)}`
      d += `L${formatNumber(cut[1].x)} ${formatNumber(cut[1].y)}`
      last = cut[1]
    }
  }
  return d
}

function clipSegment(a: Point, b: Point, inside: (p: Point) => boolean): [Point, Point] | null {
  const at = (u: number): Point => ({ x: a.x + (b.x - a.x) * u, y: a.y + (b.y - a.y) * u })
  const steps = 256
  let first = -1
  let last = -1
  for (let i = 0; i <= steps; i++) {
    if (!inside(at(i / steps))) continue
    if (first < 0) first = i
    last = i
  }
  if (first < 0) return null
  const from = first === 0 ? 0 : bisect(first / steps, (first - 1) / steps, (u) => inside(at(u)))
  const until = last === steps ? 1 : bisect(last / steps, (last + 1) / steps, (u) => inside(at(u)))
  return [at(from), at(until)]
}

/** The last u between `yes` (true) and `no` (false) for which `holds` is true. */
function bisect(yes: number, no: number, holds: (u: number) => boolean): number {
  for (let i = 0; i < 30; i++) {
    const middle = (yes + no) / 2
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}
