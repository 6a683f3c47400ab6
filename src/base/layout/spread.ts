import { createKeySorter, type KeySorter } from '@/base/core/sortByKey'
import { createBoxGrid, type BoxGrid } from './boxGrid'

/**
 * Keeps tokens from overlapping. Works in place on columns in screen pixels and allocates nothing; the same input
 * always gives the same output, so that a link reproduces a view.
 *
 * First a few rounds of pushing separate neighbours gently, and therefore steadily from frame to frame. Then boxes
 * are placed, heaviest first: where each was pushed to if that is free, else at the nearest free place within `REACH`
 * of its home. A box that finds no place is hidden: its nearest placed neighbour of the same kind speaks for it.
 */
export interface SpreadInput {
  readonly count: number
  /** Preferred centre of each box. */
  readonly homeX: Float32Array
  readonly homeY: Float32Array
  readonly halfWidth: Float32Array
  readonly halfHeight: Float32Array
  /** Heavier boxes give way less and are placed first. */
  readonly weight: Float32Array
  /** Boxes speak only for boxes of the same kind; the kind is the side. */
  readonly kind: Uint8Array
}

export interface Spread {
  readonly x: Float32Array
  readonly y: Float32Array
  /** 1 if the box is placed, 0 if there was no room. */
  readonly stands: Uint8Array
  /** For a hidden box, the one that speaks for it, or -1 when none is near; -1 for placed boxes. */
  readonly under: Int32Array
  run(input: SpreadInput): void
}

/** Maximum distance of a box from its home, pixels. */
export const REACH = 150
/** Rounds of pushing; each also pulls boxes home, so that free boxes stay over their unit. Large crowds get fewer. */
const ROUNDS = 12
const PUSHES = 2000
const FEWEST_ROUNDS = 2
const PULL = 0.06
/** Gap between two boxes that were pushed apart, pixels. */
const AIR = 0.5
/** Steps of the search for a free place: rings, and places on each. */
const RING = 9
const RINGS = Math.floor(REACH / RING)
/** Maximum number of places tried per frame; after that a box is placed where it was pushed to or hidden. */
const TRIES = 2500
/** Radius, in grid cells, within which the box that speaks for a hidden one is searched. */
const HEARING = 6
/** Of the boxes whose homes share a cell, only this many of the heaviest push; the others take what space is left. */
const CROWD = 3
/** Column and row offsets from a box's cell to the neighbours that come after it. */
const AHEAD = [1, 0, -1, 1, 0, 1, 1, 1] as const
let tries = 0
/** The last blocking box: it usually blocks the next place too. */
let blocker = -1

/** Search directions, sixteen to the circle, starting upwards: a token is better placed higher than lower. */
const TURNS = 16
const COS = Float32Array.from({ length: TURNS }, (_, k) => Math.sin(turnOf(k)))
const SIN = Float32Array.from({ length: TURNS }, (_, k) => -Math.cos(turnOf(k)))
/** 0, 1, -1, 2, -2 … sixteenths of a turn. */
function turnOf(k: number): number {
  return (((k & 1 ? 1 : -1) * ((k + 1) >> 1)) / TURNS) * 2 * Math.PI
}

export function createSpread(capacity: number): Spread {
  const x = new Float32Array(capacity)
  const y = new Float32Array(capacity)
  const stands = new Uint8Array(capacity)
  const under = new Int32Array(capacity)
  const order = new Int32Array(capacity)
  const pushers = new Int32Array(capacity)
  const grid = createBoxGrid(capacity)
  const sorter = createKeySorter(capacity)
  return { x, y, stands, under, run: (input) => run(input, x, y, stands, under, order, pushers, grid, sorter) }
}

function run(
  input: SpreadInput,
  x: Float32Array,
  y: Float32Array,
  stands: Uint8Array,
  under: Int32Array,
  order: Int32Array,
  pushers: Int32Array,
  grid: BoxGrid,
  sorter: KeySorter,
): void {
  const { count } = input
  for (let i = 0; i < count; i++) {
    x[i] = input.homeX[i]!
    y[i] = input.homeY[i]!
    stands[i] = 0
    under[i] = -1
  }
  grid.fit(input.halfWidth, input.halfHeight, count)
  sorter.sort(input.weight, count, order)
  grid.clear()
  for (let k = 0; k < count; k++) {
    const i = order[k]!
    let fellows = 0
    for (let j = grid.first(grid.columnOf(x[i]!), grid.rowOf(y[i]!)); j >= 0 && fellows < CROWD; j = grid.next[j]!)
      fellows++
    if (fellows === CROWD) continue
    grid.add(i, x[i]!, y[i]!)
    stands[i] = 1
  }
  let pushing = 0
  for (let i = 0; i < count; i++) {
    if (stands[i] === 1) pushers[pushing++] = i
    stands[i] = 0
  }
  const rounds = Math.min(ROUNDS, Math.max(FEWEST_ROUNDS, Math.floor(PUSHES / count)))
  for (let round = 0; round < rounds; round++) if (!push(input, pushers, pushing, x, y, grid)) break
  grid.clear()
  tries = 0
  for (let k = 0; k < count; k++) setDown(input, order[k]!, x, y, stands, grid)
  for (let i = 0; i < count; i++) if (stands[i] === 0) under[i] = spokesman(input, i, x, y, grid)
}

/**
 * One round among the first `pushing` of `pushers`: moves each box towards home, then separates every touching pair;
 * false when none touched.
 */
function push(
  input: SpreadInput,
  pushers: Int32Array,
  pushing: number,
  x: Float32Array,
  y: Float32Array,
  grid: BoxGrid,
): boolean {
  const { homeX, homeY } = input
  grid.clear()
  for (let k = 0; k < pushing; k++) {
    const i = pushers[k]!
    x[i]! += (homeX[i]! - x[i]!) * PULL
    y[i]! += (homeY[i]! - y[i]!) * PULL
    grid.add(i, x[i]!, y[i]!)
  }
  let touched = false
  for (let k = 0; k < pushing; k++) {
    const i = pushers[k]!
    const column = grid.columnOf(x[i]!)
    const row = grid.rowOf(y[i]!)
    // Its own cell, where chains hold the later boxes first and the rest of the chain has been done; and four of the
    // eight neighbours, since the other four meet the same pair from their side.
    touched = pushFrom(input, i, grid.first(column, row), i, x, y, grid.next) || touched
    for (let a = 0; a < AHEAD.length; a += 2)
      touched = pushFrom(input, i, grid.first(column + AHEAD[a]!, row + AHEAD[a + 1]!), -1, x, y, grid.next) || touched
  }
  return touched
}

/**
 * Separates box `i` from the boxes of the chain starting at `first`, up to box `until`; returns whether it touched
 * one.
 */
function pushFrom(
  { homeX, homeY, halfWidth, halfHeight, weight }: SpreadInput,
  i: number,
  first: number,
  until: number,
  x: Float32Array,
  y: Float32Array,
  next: Int32Array,
): boolean {
  let met = false
  for (let j = first; j > until; j = next[j]!) {
    // Two cells may share a chain.
    if (j === i) continue
    const overlapX = halfWidth[i]! + halfWidth[j]! - Math.abs(x[j]! - x[i]!)
    if (overlapX <= 0) continue
    const overlapY = halfHeight[i]! + halfHeight[j]! - Math.abs(y[j]! - y[i]!)
    if (overlapY <= 0) continue
    met = true
    const share = weight[j]! / (weight[i]! + weight[j]!)
    if (overlapX < overlapY) {
      const way = direction(x[j]! - x[i]!, homeX[j]! - homeX[i]!) * (overlapX + AIR)
      x[i]! -= way * share
      x[j]! += way * (1 - share)
    } else {
      const way = direction(y[j]! - y[i]!, homeY[j]! - homeY[i]!) * (overlapY + AIR)
      y[i]! -= way * share
      y[j]! += way * (1 - share)
    }
  }
  return met
}

/** Which way to separate: by the boxes' positions, else by their homes, else the later one goes right or down. */
function direction(now: number, home: number): 1 | -1 {
  if (now !== 0) return now > 0 ? 1 : -1
  return home >= 0 ? 1 : -1
}

/**
 * Places box `i` where it was pushed to, or at the nearest free place around that; within REACH of its home, or not
 * at all.
 */
function setDown(
  input: SpreadInput,
  i: number,
  x: Float32Array,
  y: Float32Array,
  stands: Uint8Array,
  grid: BoxGrid,
): void {
  const wantX = x[i]!
  const wantY = y[i]!
  const homeX = input.homeX[i]!
  const homeY = input.homeY[i]!
  const last = tries < TRIES ? RINGS : 0
  blocker = -1
  for (let ring = 0; ring <= last; ring++) {
    for (let k = 0; k < (ring === 0 ? 1 : TURNS); k++) {
      const px = wantX + COS[k]! * ring * RING
      const py = wantY + SIN[k]! * ring * RING
      if ((px - homeX) * (px - homeX) + (py - homeY) * (py - homeY) > REACH * REACH) continue
      tries++
      if (!isFree(input, i, px, py, x, y, grid)) continue
      x[i] = px
      y[i] = py
      stands[i] = 1
      grid.add(i, px, py)
      return
    }
  }
}

/** Whether box `i` at (px, py) touches no box in the grid. */
function isFree(
  { halfWidth, halfHeight }: SpreadInput,
  i: number,
  px: number,
  py: number,
  x: Float32Array,
  y: Float32Array,
  grid: BoxGrid,
): boolean {
  const w = halfWidth[i]!
  const h = halfHeight[i]!
  if (
    blocker >= 0 &&
    Math.abs(x[blocker]! - px) < w + halfWidth[blocker]! &&
    Math.abs(y[blocker]! - py) < h + halfHeight[blocker]!
  )
    return false
  const column = grid.columnOf(px)
  const row = grid.rowOf(py)
  for (let dr = -1; dr <= 1; dr++) {
    for (let dc = -1; dc <= 1; dc++) {
      for (let j = grid.first(column + dc, row + dr); j >= 0; j = grid.next[j]!) {
        if (Math.abs(x[j]! - px) >= w + halfWidth[j]! || Math.abs(y[j]! - py) >= h + halfHeight[j]!) continue
        blocker = j
        return false
      }
    }
  }
  return true
}

/** The nearest placed box of the same kind, or -1 when none is near. The grid holds the placed boxes. */
function spokesman(
  { homeX, homeY, kind }: SpreadInput,
  i: number,
  x: Float32Array,
  y: Float32Array,
  grid: BoxGrid,
): number {
  const column = grid.columnOf(homeX[i]!)
  const row = grid.rowOf(homeY[i]!)
  let best = -1
  let nearest = Infinity
  for (let ring = 0; ring <= HEARING; ring++) {
    for (let dr = -ring; dr <= ring; dr++) {
      // In the inner rows of a ring only the two end cells are new.
      const step = Math.abs(dr) === ring ? 1 : Math.max(1, 2 * ring)
      for (let dc = -ring; dc <= ring; dc += step) {
        for (let j = grid.first(column + dc, row + dr); j >= 0; j = grid.next[j]!) {
          if (kind[j] !== kind[i]) continue
          const dx = x[j]! - homeX[i]!
          const dy = y[j]! - homeY[i]!
          const d = dx * dx + dy * dy
          if (d >= nearest) continue
          nearest = d
          best = j
        }
      }
    }
    if (best >= 0) return best
  }
  return best
}
