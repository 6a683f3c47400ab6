import { createKeySorter } from '@/base/core/sortByKey'
import { dwell, DWELL, isDueToFold } from '@/base/layout/folding'
import { createSpread } from '@/base/layout/spread'
import { stepClear } from '@/base/layout/stepClear'
import { heightAt } from '@/ground/terrain/heightField'
import { SYMBOL_VIEW } from '@/picture/symbols/symbolParts'
import { coveredRects, NOTHING_COVERED } from '@/state/ports/coveredRects'
import { tuning } from '@/state/session/tuning'
import { createProjection, type ScreenPoint } from '../frame/project'
import { worldY, type World } from '../world'
import { createTokenColumns, type TokenColumns } from './tokenColumns'
import { superiorRows, type TokenStatics } from './tokenLayout'
import { moveToken } from './tokenScreen'

const point: ScreenPoint = { x: 0, y: 0, depth: 0 }
/** Below this opacity a token is not drawn at all. */
const UNSEEN = 0.02
/** A token drawn in the last frame has priority over one that was not; chosen units come first of all. */
const STOOD = 3
const CHOSEN = 200
/** Room for half of the marks that extend beyond the frame, pixels. */
const MARKS = 3

/** Inputs of the token pipeline in a frame. */
export interface TokenWish {
  visible: boolean
  tokenSize: number
  /** By row: 1 for a unit that must have its own token, because it or its superior is chosen. */
  chosen: Uint8Array
  /** Units that keep full strength; null for all. */
  highlight: ReadonlySet<number> | null
  /** Seconds since the last frame. */
  delta: number
}

export interface TokenPipeline {
  readonly columns: TokenColumns
  /** Writes the world's token screen; true while something is still easing. Allocates nothing. */
  run(wish: TokenWish): boolean
}

/**
 * From poses to tokens on the screen: where each unit stands on the ground, which fold into which token, and how the
 * rest are kept apart. The steps are the functions below, in order.
 */
export function createTokenPipeline(world: World, statics: TokenStatics): TokenPipeline {
  const { tokens: screen, poses, units } = world
  const count = poses.count
  const columns = createTokenColumns(count)
  const spread = createSpread(count)
  const sorter = createKeySorter(count)
  const projection = createProjection()

  /** Ground position of each shown unit, and its position on the screen. */
  function projectAll(): void {
    projection.set(world)
    for (let row = 0; row < count; row++) {
      columns.inView[row] = 0
      columns.token[row] = -1
      columns.speaker[row] = -1
      if (units.shown[row] === 0) continue
      const x = poses.x[row]!
      const z = poses.z[row]!
      const level = worldY(world, heightAt(world.assets.ground, x, z))
      if (!projection.at(x, level, z, point)) continue
      columns.level[row] = level
      columns.inView[row] = 1
      columns.groundX[row] = point.x
      columns.groundY[row] = point.y
      columns.depth[row] = point.depth
    }
  }

  /** From afar a unit close to its superior is shown by the superior's token; true while a change is due. */
  function fold({ chosen, delta }: TokenWish): boolean {
    const superiors = superiorRows(statics, world.t)
    const atOnce = !columns.settled || world.still !== null
    let waiting = false
    for (let row = 0; row < count; row++) {
      const superior = superiors[row]!
      const may = columns.inView[row] === 1 && superior >= 0 && columns.inView[superior] === 1 && chosen[row] === 0
      if (!may) {
        columns.folded[row] = 0
        columns.waited[row] = 0
        continue
      }
      const dx = columns.groundX[row]! - columns.groundX[superior]!
      const dy = columns.groundY[row]! - columns.groundY[superior]!
      const goal = isDueToFold(
        Math.sqrt(dx * dx + dy * dy),
        tuning.mergePixels,
        columns.depth[row]! / world.pixelsPerRadian,
      )
        ? 1
        : 0
      columns.waited[row] = dwell(columns.waited[row]!, columns.folded[row] !== goal, Math.min(delta, 0.1))
      if (columns.folded[row] === goal) continue
      if (atOnce || columns.seen[row] === 0 || columns.waited[row]! >= DWELL) {
        columns.folded[row] = goal
        columns.waited[row] = 0
      } else waiting = true
    }
    for (let row = 0; row < count; row++) if (columns.folded[row] === 1) columns.speaker[row] = headOf(superiors, row)
    return waiting
  }

  /** The first superior upwards that is not folded itself. */
  function headOf(superiors: Int32Array, row: number): number {
    let at = superiors[row]!
    for (let links = 0; columns.folded[at] === 1 && links < 32; links++) at = superiors[at]!
    return at
  }

  /** Tokens of the frame: those that need a place become boxes, those that are folding stay where they were. */
  function gather({ tokenSize, chosen, highlight }: TokenWish): void {
    const covered = world.still ? NOTHING_COVERED : coveredRects
    let n = 0
    let boxes = 0
    for (let row = 0; row < count; row++) {
      if (columns.inView[row] === 0) continue
      const stands = columns.folded[row] === 0
      const fresh = columns.seen[row] === 0
      if (!stands && (fresh || columns.hidden[row]! >= 1)) continue
      const depth = columns.depth[row]!
      const size = tokenSize * (tuning.tokenFar + tuning.tokenNear * Math.min(1, (tuning.tokenNearKm * 1000) / depth))
      const halfWidth = (statics.width[row]! * size) / 2
      const halfHeight = (halfWidth * SYMBOL_VIEW.height) / SYMBOL_VIEW.width
      screen.row[n] = row
      screen.groundX[n] = columns.groundX[row]!
      screen.groundY[n] = columns.groundY[row]!
      screen.depth[n] = depth
      screen.halfWidth[n] = halfWidth
      screen.halfHeight[n] = halfHeight
      screen.alpha[n] = poses.presence[row]! * (highlight && !highlight.has(row) ? tuning.highlightFade : 1)
      screen.carried[n] = 0
      columns.token[row] = n
      if (stands) {
        columns.homeX[boxes] = columns.groundX[row]!
        columns.homeY[boxes] = columns.groundY[row]! - tuning.stem * tokenSize - halfHeight
        // Ring, halo and the marks at the left edge need room; the frame is narrower than the cell.
        columns.halfWidth[boxes] = halfWidth * 0.9 + MARKS
        columns.halfHeight[boxes] = halfHeight * 0.9
        stepClear(boxes, columns.homeX, columns.homeY, halfWidth, halfHeight, covered, world.width, world.height)
        columns.weight[boxes] = halfWidth + (columns.stood[row] === 1 ? STOOD : 0) + (chosen[row] === 1 ? CHOSEN : 0)
        columns.kind[boxes] = statics.side[row]!
        columns.boxOf[boxes] = n
        boxes++
      }
      n++
    }
    screen.count = n
    columns.count = boxes
  }

  /** Keeps them apart. A unit that finds no room is spoken for by a neighbour of its side. */
  function part(): void {
    spread.run(columns)
    for (let row = 0; row < count; row++) columns.stood[row] = 0
    for (let k = 0; k < columns.count; k++) {
      const row = screen.row[columns.boxOf[k]!]!
      columns.stood[row] = spread.stands[k]!
      if (spread.stands[k] === 0 && spread.under[k]! >= 0)
        columns.speaker[row] = screen.row[columns.boxOf[spread.under[k]!]!]!
    }
  }

  /** Moves offsets and strengths towards their targets; true while any is still moving. */
  function ease({ delta }: TokenWish): boolean {
    const share = columns.settled && !world.still ? 1 - Math.exp(-Math.min(delta, 0.1) * tuning.tokenEase) : 1
    let moving = false
    for (let k = 0; k < columns.count; k++) {
      if (spread.stands[k] === 0) continue
      const i = columns.boxOf[k]!
      const row = screen.row[i]!
      const dx = spread.x[k]! - screen.groundX[i]! - columns.offsetX[row]!
      const dy = spread.y[k]! - screen.groundY[i]! - columns.offsetY[row]!
      const jump = columns.seen[row] === 0 || Math.abs(dx) + Math.abs(dy) < 0.4
      columns.offsetX[row]! += jump ? dx : dx * share
      columns.offsetY[row]! += jump ? dy : dy * share
      moving ||= !jump && share < 1
    }
    for (let i = 0; i < screen.count; i++) {
      const row = screen.row[i]!
      const goal = columns.stood[row] === 1 ? 0 : 1
      const left = goal - columns.hidden[row]!
      const jump = columns.seen[row] === 0 || Math.abs(left) < UNSEEN
      columns.hidden[row]! += jump ? left : left * share
      moving ||= !jump && share < 1
      screen.alpha[i]! *= 1 - columns.hidden[row]!
      screen.x[i] = screen.groundX[i]! + columns.offsetX[row]!
      screen.y[i] = screen.groundY[i]! + columns.offsetY[row]!
    }
    columns.settled = true
    return moving
  }

  /** Counts how many units each token speaks for, and puts a dot on the ground for each unit without a token. */
  function speak(): void {
    screen.dots = 0
    for (let row = 0; row < count; row++) {
      columns.seen[row] = columns.inView[row]!
      if (columns.inView[row] === 0 || columns.stood[row] === 1) continue
      screen.dotX[screen.dots] = columns.groundX[row]!
      screen.dotY[screen.dots] = columns.groundY[row]!
      screen.dots++
      // A folded unit's head may itself have found no room.
      let speaker = columns.speaker[row]!
      if (speaker >= 0 && columns.stood[speaker] === 0) speaker = columns.speaker[speaker]!
      const token = speaker >= 0 ? columns.token[speaker]! : -1
      if (token >= 0) screen.carried[token]!++
    }
  }

  /** Removes tokens that are not visible. */
  function compact(): void {
    let n = 0
    for (let i = 0; i < screen.count; i++) {
      if (screen.alpha[i]! < UNSEEN) {
        columns.token[screen.row[i]!] = -1
        continue
      }
      columns.token[screen.row[i]!] = n
      moveToken(screen, i, n++)
    }
    screen.count = n
  }

  return {
    columns,
    run: (wish) => {
      screen.count = 0
      screen.dots = 0
      if (!wish.visible) return false
      projectAll()
      const waiting = fold(wish)
      gather(wish)
      part()
      const moving = ease(wish)
      speak()
      compact()
      sorter.sort(screen.depth, screen.count, columns.order)
      return moving || waiting
    },
  }
}
