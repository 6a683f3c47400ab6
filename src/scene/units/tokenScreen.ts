/**
 * The tokens of the current frame on the screen, CSS pixels from the top left. The token view writes it; labels keep
 * clear of it and picking reads it.
 */
export interface TokenScreen {
  count: number
  /** Row of the unit in the record's tracks. */
  readonly row: Int32Array
  readonly groundX: Float32Array
  readonly groundY: Float32Array
  readonly depth: Float32Array
  /** Centre of the symbol. */
  readonly x: Float32Array
  readonly y: Float32Array
  readonly halfWidth: Float32Array
  readonly halfHeight: Float32Array
  readonly alpha: Float32Array
  /** Number of units that the token stands for besides its own. */
  readonly carried: Int32Array
  /** Ground points of units in the picture without a token of their own. */
  dots: number
  readonly dotX: Float32Array
  readonly dotY: Float32Array
}

export function createTokenScreen(capacity: number): TokenScreen {
  const column = () => new Float32Array(capacity)
  return {
    count: 0,
    row: new Int32Array(capacity),
    groundX: column(),
    groundY: column(),
    depth: column(),
    x: column(),
    y: column(),
    halfWidth: column(),
    halfHeight: column(),
    alpha: column(),
    carried: new Int32Array(capacity),
    dots: 0,
    dotX: column(),
    dotY: column(),
  }
}

/** Moves token `from` of the frame to index `to`. */
export function moveToken(screen: TokenScreen, from: number, to: number): void {
  if (from === to) return
  screen.row[to] = screen.row[from]!
  screen.groundX[to] = screen.groundX[from]!
  screen.groundY[to] = screen.groundY[from]!
  screen.depth[to] = screen.depth[from]!
  screen.x[to] = screen.x[from]!
  screen.y[to] = screen.y[from]!
  screen.halfWidth[to] = screen.halfWidth[from]!
  screen.halfHeight[to] = screen.halfHeight[from]!
  screen.alpha[to] = screen.alpha[from]!
  screen.carried[to] = screen.carried[from]!
}

/** Row of the topmost token under a point of the screen, or -1. `slack` widens the target for fingers. */
export function tokenAt(screen: TokenScreen, x: number, y: number, slack: number): number {
  let best = -1
  let nearest = Infinity
  for (let i = 0; i < screen.count; i++) {
    if (screen.alpha[i]! < 0.15) continue
    const dx = Math.abs(x - screen.x[i]!) - screen.halfWidth[i]!
    const dy = Math.abs(y - screen.y[i]!) - screen.halfHeight[i]!
    if (dx > slack || dy > slack) continue
    const off = Math.max(dx, 0) + Math.max(dy, 0) + screen.depth[i]! * 1e-7
    if (off < nearest) [best, nearest] = [screen.row[i]!, off]
  }
  return best
}

/** Rows of the tokens whose symbol has its centre in the box between two points, given in any order. */
export function tokensWithin(screen: TokenScreen, x0: number, y0: number, x1: number, y1: number): number[] {
  const rows: number[] = []
  for (let i = 0; i < screen.count; i++) {
    if (screen.alpha[i]! < 0.15) continue
    const within = (screen.x[i]! - x0) * (screen.x[i]! - x1) <= 0 && (screen.y[i]! - y0) * (screen.y[i]! - y1) <= 0
    if (within) rows.push(screen.row[i]!)
  }
  return rows
}
