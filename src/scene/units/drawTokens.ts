import { heightAt } from '@/ground/terrain/heightField'
import { fatePresence } from '@/record/domain/fates'
import { POSTURE_KINDS, postureKind } from '@/record/domain/postureKind'
import { gradeCode } from '@/record/domain/shownUnits'
import { strengthIndexAt } from '@/record/domain/strength'
import type { Posture } from '@/record/schema/tracks'
import { tuning } from '@/state/session/tuning'
import { project, type ScreenPoint } from '../frame/project'
import type { SpriteBatch } from '../gpu/spriteBatch'
import { worldY, type World } from '../world'
import { CHAIN, type Chain } from './chain'
import type { FateScreen } from './fateScreen'
import type { StemBatch } from './stemBatch'
import { BADGE_SIZE, DIGIT, type SymbolAtlas } from './symbolAtlas'
import { TINT } from './tints'
import type { TokenColumns } from './tokenColumns'
import type { TokenStatics } from './tokenLayout'

/** Tints of the token shader: the picture itself, ink, paper. */
const { picture: PICTURE, dark: INK, light: PAPER } = TINT
/** Distance ahead of the unit, metres, that gives the direction of its wedge on the screen. */
const AHEAD = 400
const ahead: ScreenPoint = { x: 0, y: 0, depth: 0 }
const ground: ScreenPoint = { x: 0, y: 0, depth: 0 }
/** A stem bends this far below its token when that stands aside, pixels. */
const BEND = 7
/** Beyond this scale marks would hide the tokens: metres per pixel. */
const POSTURE_FROM = 75
const ENGAGED_FROM = 26
const BAR = { height: 3.4, gap: 1.5 }
/** How far the bar extends below its token, pixels. */
export const BAR_REACH = BAR.height + 1 - BAR.gap

const POSTURE_INDEX = new Map<Posture, number>()

/** Index into the atlas's postures, or -1 for rest. */
function postureIndex(posture: Posture): number {
  let index = POSTURE_INDEX.get(posture)
  if (index === undefined) {
    const kind = postureKind(posture)
    index = kind === null ? -1 : POSTURE_KINDS.indexOf(kind)
    POSTURE_INDEX.set(posture, index)
  }
  return index
}

export interface TokenBrush {
  readonly world: World
  readonly statics: TokenStatics
  readonly columns: TokenColumns
  readonly stems: StemBatch
  readonly sprites: SpriteBatch
  readonly chain: Chain
  readonly engaged: Uint8Array
}

/**
 * Writes all sprites and lines of the frame: ground marks first, then tokens, the farthest first. Allocates nothing.
 */
export function drawTokens(brush: TokenBrush, pictures: SymbolAtlas, tokenSize: number): void {
  const { world, columns } = brush
  const { tokens: screen } = world
  drawFates(brush, world.fates, pictures, tokenSize)
  for (let i = 0; i < screen.dots; i++)
    brush.sprites.add(screen.dotX[i]!, screen.dotY[i]!, 2.4, 1.8, pictures.dot, 0.6, 0, INK, 0)
  for (let i = 0; i < screen.count; i++) drawFoot(brush, pictures, i)
  drawLinks(brush)
  for (let k = 0; k < screen.count; k++) drawToken(brush, pictures, columns.order[k]!, tokenSize)
}

/** Markers where units ended, for some days after. */
function drawFates({ world, sprites }: TokenBrush, fates: FateScreen, pictures: SymbolAtlas, tokenSize: number): void {
  fates.count = 0
  for (let f = 0; f < world.fateList.length; f++) {
    const fate = world.fateList[f]!
    const presence = fatePresence(fate.t, world.t)
    if (presence <= 0 || world.units.identity[fate.row] === 0 || world.units.allowed[gradeCode(fate.confidence)] === 0)
      continue
    const picture = pictures.fates.get(fate.posture)
    if (
      !picture ||
      !project(world, fate.x, worldY(world, heightAt(world.assets.ground, fate.x, fate.z)), fate.z, ground)
    )
      continue
    const n = fates.count++
    fates.fate[n] = f
    fates.x[n] = ground.x
    fates.y[n] = ground.y
    const half = (BADGE_SIZE / 2) * tokenSize
    sprites.add(ground.x, ground.y + half * 0.7, half * 1.2, half * 0.5, pictures.shadow, presence, 0, PICTURE, 0)
    sprites.add(ground.x, ground.y, half, half, picture, presence, 0, PICTURE, 0)
  }
}

/** Shadow, dot and heading on the ground, and the stem up to the token. */
function drawFoot({ world, statics, columns, stems, sprites }: TokenBrush, pictures: SymbolAtlas, i: number): void {
  const { tokens: screen, poses } = world
  const row = screen.row[i]!
  const alpha = screen.alpha[i]!
  const x = screen.groundX[i]!
  const y = screen.groundY[i]!
  const reach = (statics.width[row]! / 34) * 7
  sprites.add(x + reach * 0.25, y + 1, reach * 1.5, reach * 0.62, pictures.shadow, alpha, 0, PICTURE, 0)
  const foot = screen.y[i]! + screen.halfHeight[i]! * 0.86
  const aside = Math.abs(screen.x[i]! - x) > 3
  if (aside) {
    stems.add(x, y, screen.x[i]!, foot + BEND, alpha)
    stems.add(screen.x[i]!, foot + BEND, screen.x[i]!, foot, alpha)
  } else stems.add(x, y, screen.x[i]!, foot, alpha)
  sprites.add(x, y, 3.4, 2.4, pictures.dot, alpha, 0, INK, 0)
  const moved = poses.fix[row]! > 0 || poses.progress[row]! > 0
  if (!moved) return
  const wx = poses.x[row]!
  const wz = poses.z[row]!
  const heading = poses.heading[row]!
  if (!project(world, wx + Math.sin(heading) * AHEAD, columns.level[row]!, wz - Math.cos(heading) * AHEAD, ahead))
    return
  const dx = ahead.x - x
  const dy = ahead.y - y
  const far = Math.hypot(dx, dy)
  if (far < 0.5) return
  sprites.add(
    x + (dx / far) * 8,
    y + (dy / far) * 8,
    5,
    5,
    pictures.wedge,
    alpha,
    0,
    PICTURE,
    Math.atan2(dy, dx) || 1e-4,
  )
}

/** Lines from the selected token to its superiors, one after another, and to its subordinates. */
function drawLinks({ world, columns, stems, chain }: TokenBrush): void {
  const { tokens: screen } = world
  let lower = chain.row >= 0 ? columns.token[chain.row]! : -1
  const middle = lower
  for (let k = 0; k < chain.links.length; k++) {
    const row = chain.links[k]!
    const token = columns.token[row]!
    if (token < 0) continue
    const from = chain.part[row] === CHAIN.superior ? lower : middle
    if (from >= 0) stems.add(screen.x[from]!, screen.y[from]!, screen.x[token]!, screen.y[token]!, 0.5)
    if (chain.part[row] === CHAIN.superior) lower = token
  }
}

const badgeHalf = (tokenSize: number): number =>
  (BADGE_SIZE / 2) * tokenSize * (tuning.tokenFar + tuning.tokenNear * 0.5)

/** Extent of a token and its marks to the left of its centre, pixels. */
export function leftReach(halfWidth: number, tokenSize: number): number {
  return Math.max(halfWidth, halfWidth * 0.75 + badgeHalf(tokenSize) * 1.45)
}

/** Symbol, ring, posture, in-the-fight mark, strength and the number of units that the token speaks for. */
function drawToken(brush: TokenBrush, pictures: SymbolAtlas, i: number, tokenSize: number): void {
  const { world, columns, sprites, chain, engaged } = brush
  const { tokens: screen, poses, units, record } = world
  const row = screen.row[i]!
  const alpha = screen.alpha[i]!
  const x = screen.x[i]!
  const y = screen.y[i]!
  const halfWidth = screen.halfWidth[i]!
  const halfHeight = screen.halfHeight[i]!
  sprites.add(x, y, halfWidth, halfHeight, pictures.symbol(row, units.confidence[row]!), alpha, 0, PICTURE, 0)
  const ringed = chain.chosen[row] === 1 && chain.part[row] !== CHAIN.subordinate
  if (ringed)
    sprites.add(x, y + halfHeight * 0.08, halfWidth * 1.12, halfHeight * 1.12, pictures.ring, alpha, 0, PICTURE, 0)
  else if (chain.part[row] !== CHAIN.none)
    sprites.add(x, y + halfHeight * 0.08, halfWidth * 1.08, halfHeight * 1.08, pictures.thinRing, alpha, 0, PICTURE, 0)

  if (columns.version[row] !== poses.version[row]) {
    columns.version[row] = poses.version[row]!
    columns.posture[row] = postureIndex(record.tracks[row]!.segments[poses.segment[row]!]![poses.fix[row]!]!.posture)
  }
  const posture = columns.posture[row]!
  const half = badgeHalf(tokenSize)
  // On the frame's left edge, where there is no echelon mark.
  const left = x - halfWidth * 0.75 - half * 0.45
  const metresPerPixel = screen.depth[i]! / world.pixelsPerRadian
  const emphasised = world.named[row] === 1 || row === world.hoverRow
  if (posture >= 0 && (emphasised || metresPerPixel < POSTURE_FROM))
    sprites.add(left, y - halfHeight * 0.16, half, half, pictures.postures[posture]!, alpha, 0, PICTURE, 0)
  if (engaged[row] === 1 && (emphasised || metresPerPixel < ENGAGED_FROM))
    sprites.add(
      left,
      y - halfHeight * 0.16 + half * 1.6,
      half * 0.8,
      half * 0.8,
      pictures.engaged,
      alpha,
      0,
      PICTURE,
      0,
    )
  drawStrength(brush, pictures, i)
  if (screen.carried[i]! > 0)
    drawNumber(sprites, pictures, screen.carried[i]!, x + halfWidth * 0.62, y - halfHeight * 0.3, tokenSize, alpha)
}

/** Below the frame: the last stated strength as a share of the largest; for a range, its upper part is pale. */
function drawStrength({ world, statics, sprites }: TokenBrush, pictures: SymbolAtlas, i: number): void {
  const { tokens: screen } = world
  const series = statics.bars[screen.row[i]!]
  if (!series) return
  const index = strengthIndexAt(series, world.t)
  if (index < 0) return
  const { min, max } = series.points[index]!
  const half = screen.halfWidth[i]! * 0.74
  const y = screen.y[i]! + screen.halfHeight[i]! + BAR.height / 2 - BAR.gap
  const left = screen.x[i]! - half
  const alpha = screen.alpha[i]!
  sprites.add(screen.x[i]!, y, half + 1, BAR.height / 2 + 1, pictures.plain, alpha, 0, INK, 0)
  const most = (half * max) / series.peak
  const least = (half * min) / series.peak
  if (most > least) sprites.add(left + most, y, most, BAR.height / 2, pictures.plain, alpha * 0.45, 0, PAPER, 0)
  if (least > 0) sprites.add(left + least, y, least, BAR.height / 2, pictures.plain, alpha, 0, PAPER, 0)
}

/** A number such as `+12`, from `x` to the right. */
function drawNumber(
  sprites: SpriteBatch,
  pictures: SymbolAtlas,
  value: number,
  x: number,
  y: number,
  tokenSize: number,
  alpha: number,
): void {
  const w = ((DIGIT.width + 4) / 2) * tokenSize
  const h = (DIGIT.height / 2) * tokenSize
  const step = DIGIT.width * tokenSize
  sprites.add(x, y, w, h, pictures.plus, alpha, 0, PICTURE, 0)
  let scale = 1
  while (scale * 10 <= value) scale *= 10
  for (let left = value, at = x + step; scale >= 1; scale = scale === 1 ? 0 : scale / 10, at += step) {
    const digit = Math.floor(left / scale)
    left -= digit * scale
    sprites.add(at, y, w, h, pictures.digits[digit]!, alpha, 0, PICTURE, 0)
  }
}
