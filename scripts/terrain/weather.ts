import type { Grid } from './base'
import { drain } from './flow'
import { noise } from './noise'

export interface Weathering {
  readonly rounds: number
  /** Cutting per round: metres per (sqrt of drained square metres x slope). */
  readonly cutting: number
  /** Share of a cell's difference from its neighbours' mean that creeps away each round. */
  readonly creep: number
  /** Maximum depth that weathering may remove, metres. */
  readonly deepest: number
  /** Square metres that must drain to a point before a gully starts there; GULLY_HEAD_M2 if left out. */
  readonly head?: number
}

/** Square metres that must drain to a point before a gully starts there. */
const GULLY_HEAD_M2 = 70_000

/**
 * Erosion by running water: stream-power cutting (implicit, so stable at any step) and slow creep of the slopes. It
 * leaves branching gullies that noise alone cannot produce. The change counts as relief that was not measured.
 */
export function weather(grid: Grid, isOutlet: Uint8Array, rule: Weathering): void {
  const { posts, spacing, values } = grid
  const start = values.slice()
  const roughness = scatter(grid)
  const routed = new Float64Array(values.length)
  const area = new Float64Array(values.length)
  const head = rule.head ?? GULLY_HEAD_M2
  for (let round = 0; round < rule.rounds; round++) {
    for (let at = 0; at < values.length; at++) routed[at] = values[at]! + roughness[at]!
    const { order, receiver } = drain(routed, posts, isOutlet)
    area.fill(spacing * spacing)
    for (let n = order.length - 1; n >= 0; n--) {
      const at = order[n]!
      const to = receiver[at]!
      if (to !== at) area[to] = area[to]! + area[at]!
    }
    for (let n = 0; n < order.length; n++) {
      const at = order[n]!
      const to = receiver[at]!
      if (to === at || values[to]! >= values[at]!) continue
      const diagonal = Math.abs(at - to) !== 1 && Math.abs(at - to) !== posts
      // Below the head of a gully water only wets the slope (or fine combs would cover it); beyond 20 km² a stream is
      // graded already and cuts no deeper.
      const gathered = Math.min(2e7, Math.max(0, area[at]! - head))
      const pull = (rule.cutting * Math.sqrt(gathered)) / (spacing * (diagonal ? Math.SQRT2 : 1))
      const cut = (values[at]! + pull * values[to]!) / (1 + pull)
      values[at] = Math.max(cut, start[at]! - rule.deepest)
    }
    creep(grid, rule.creep)
  }
}

/** Unevenness in metres that deflects the water: without it, flow on gentle slopes runs along the rows of the grid. */
function scatter(grid: Grid): Float64Array {
  const { posts, spacing } = grid
  return Float64Array.from(grid.values, (_, at) => {
    const x = (at % posts) * spacing
    const z = Math.floor(at / posts) * spacing
    return 1.3 * noise(x / 210, z / 210, 901) + 0.6 * noise(x / 97, z / 97, 911)
  })
}

function creep(grid: Grid, share: number): void {
  const { posts, values } = grid
  const old = values.slice()
  for (let row = 1; row < posts - 1; row++) {
    for (let column = 1; column < posts - 1; column++) {
      const at = row * posts + column
      const mean = (old[at - 1]! + old[at + 1]! + old[at - posts]! + old[at + posts]!) / 4
      values[at] = old[at]! + share * (mean - old[at]!)
    }
  }
}
